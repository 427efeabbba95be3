package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// openCheckpoint verifies the note under the log's key and reads its tree head; the origin must be the key's name.
func openCheckpoint(data []byte, vkey string) (tlog.Tree, error) {
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("%w: the verifier key: %v", errUsage, err)
	}
	opened, err := note.Open(data, note.VerifierList(verifier))
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("checkpoint: %w", err)
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		return tlog.Tree{}, errors.New("checkpoint: not one of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || strconv.FormatInt(size, 10) != lines[1] || size < 0 {
		return tlog.Tree{}, errors.New("checkpoint: the tree size is malformed")
	}
	root, err := base64.StdEncoding.Strict().DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return tlog.Tree{}, errors.New("checkpoint: the root hash is malformed")
	}
	return tlog.Tree{N: size, Hash: tlog.Hash(root)}, nil
}

// checkTree recomputes the tree hash from the tiles of the right edge.
func checkTree(tree tlog.Tree, files source) (tlog.HashReader, error) {
	if tree.N == 0 {
		if tree.Hash != sha256.Sum256(nil) {
			return nil, errors.New("the root of the empty tree is not the hash of nothing")
		}
		return nil, nil
	}
	reader := tlog.TileHashReader(tree, tiles{files})
	hash, err := tlog.TreeHash(tree.N, reader)
	if err != nil {
		return nil, fmt.Errorf("tree hash: %w", err)
	}
	if hash != tree.Hash {
		return nil, errors.New("tree hash: the tiles lead to another root")
	}
	return reader, nil
}

// checkGrowth proves that the older checkpoint's tree is a prefix of this one.
func checkGrowth(older, tree tlog.Tree, reader tlog.HashReader) error {
	if older.N == 0 {
		return nil
	}
	if older.N > tree.N {
		return errors.New("the older checkpoint has more entries")
	}
	proof, err := tlog.ProveTree(tree.N, older.N, reader)
	if err != nil {
		return fmt.Errorf("consistency: %w", err)
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, older.N, older.Hash); err != nil {
		return fmt.Errorf("consistency: %w", err)
	}
	return nil
}

// checkRecord proves inclusion of an index under the record hash that the caller or the entry bundle gives, or
// else under the one that the level-0 tile holds.
func checkRecord(tree tlog.Tree, reader tlog.HashReader, index int64, want *tlog.Hash) error {
	if index >= tree.N {
		return fmt.Errorf("entry %d: the log has %d entries", index, tree.N)
	}
	if want == nil {
		hashes, err := reader.ReadHashes([]int64{tlog.StoredHashIndex(0, index)})
		if err != nil {
			return fmt.Errorf("entry %d: %w", index, err)
		}
		want = &hashes[0]
	}
	proof, err := tlog.ProveRecord(tree.N, index, reader)
	if err != nil {
		return fmt.Errorf("entry %d: %w", index, err)
	}
	if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, *want); err != nil {
		return fmt.Errorf("entry %d: %w", index, err)
	}
	return nil
}

// bundleHashes reads the entry bundle of an index and hashes its entries.
func bundleHashes(tree tlog.Tree, files source, bundle int64) ([]tlog.Hash, error) {
	width := tree.N - bundle*tileWidth
	if width > tileWidth {
		width = tileWidth
	}
	tile := tlog.Tile{H: tileHeight, L: 0, N: bundle, W: int(width)}
	path := strings.Replace(c2spPath(tile), "tile/0/", "tile/entries/", 1)
	data, err := files.read(path)
	if errors.Is(err, fs.ErrNotExist) && width < tileWidth {
		data, err = files.read(path[:strings.Index(path, ".p/")])
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var hashes []tlog.Hash
	for len(data) > 0 {
		if len(data) < 2 || len(data) < 2+int(binary.BigEndian.Uint16(data)) {
			return nil, fmt.Errorf("%s: an entry is cut off", path)
		}
		end := 2 + int(binary.BigEndian.Uint16(data))
		hashes = append(hashes, tlog.RecordHash(data[2:end]))
		data = data[end:]
	}
	if int64(len(hashes)) != width && len(hashes) != tileWidth {
		return nil, fmt.Errorf("%s: %d entries instead of %d", path, len(hashes), width)
	}
	return hashes[:width], nil
}
