package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/mod/sumdb/tlog"
)

const (
	tileHeight = 8
	tileWidth  = 1 << tileHeight
	// Largest file of a log: an entry bundle of 256 entries of 65,535 bytes.
	maxFileBytes = tileWidth * (2 + 65535)
)

// errUnreachable marks what is no verdict on the log: exit 2 instead of 1.
var errUnreachable = errors.New("could not read the log")

// source reads files of a C2SP log below a directory or an http(s) prefix.
type source struct {
	base  string
	token string
}

func (s source) read(path string) ([]byte, error) {
	if strings.HasPrefix(s.base, "http://") || strings.HasPrefix(s.base, "https://") {
		return s.get(strings.TrimRight(s.base, "/") + "/" + path)
	}
	return readFile(filepath.Join(s.base, filepath.FromSlash(path)))
}

func readFile(name string) ([]byte, error) {
	data, err := os.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %v", errUnreachable, err)
	}
	return data, err
}

func (s source) get(url string) ([]byte, error) {
	request, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errUnreachable, err)
	}
	if s.token != "" {
		request.Header.Set("Authorization", "Bearer "+s.token)
	}
	client := http.Client{Timeout: 30 * time.Second}
	response, err := client.Do(request)
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errUnreachable, err)
	}
	defer response.Body.Close()
	switch response.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound:
		return nil, fmt.Errorf("%s: %w", url, fs.ErrNotExist)
	default:
		return nil, fmt.Errorf("%w: %s: %s", errUnreachable, url, response.Status)
	}
	data, err := io.ReadAll(io.LimitReader(response.Body, maxFileBytes+1))
	if err != nil {
		return nil, fmt.Errorf("%w: %v", errUnreachable, err)
	}
	return data, nil
}

// tiles adapts C2SP paths (tile/<L>/<N>, always 256 wide) to sumdb/tlog, which puts the height in front
// (tile/8/<L>/<N>). tlog.TileHashReader authenticates what it returns against the tree hash.
type tiles struct{ source }

func (t tiles) Height() int { return tileHeight }

func (t tiles) SaveTiles([]tlog.Tile, [][]byte) {}

func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(wanted))
	for i, tile := range wanted {
		bytes, err := t.partialOrFull(tile)
		if err != nil {
			return nil, err
		}
		data[i] = bytes
	}
	return data, nil
}

// partialOrFull falls back to the full tile: a log may drop a partial one as soon as the full one is there.
func (t tiles) partialOrFull(tile tlog.Tile) ([]byte, error) {
	data, err := t.read(c2spPath(tile))
	if errors.Is(err, fs.ErrNotExist) && tile.W < tileWidth {
		full := tile
		full.W = tileWidth
		data, err = t.read(c2spPath(full))
		if err == nil && len(data) == tileWidth*tlog.HashSize {
			data = data[:tile.W*tlog.HashSize]
		}
	}
	if err != nil {
		return nil, err
	}
	if len(data) != tile.W*tlog.HashSize {
		return nil, fmt.Errorf("%s: %d bytes instead of %d", c2spPath(tile), len(data), tile.W*tlog.HashSize)
	}
	return data, nil
}

func c2spPath(tile tlog.Tile) string {
	return strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)
}
