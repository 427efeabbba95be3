// Command foreign verifies a Qalqan log with the Go project's own note and tree code (golang.org/x/mod/sumdb), which
// shares nothing with libs/ledger: an independent judge of the formats.
//
//	foreign -vkey KEY -log DIR|URL [-checkpoint FILE] [-older FILE] [-index N [-hash HEX]] [-entries]
//
// Exit: 0 sound, 1 broken, 2 could not run. A bearer token for entry bundles is read from QALQAN_TOKEN.
package main

import (
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/tlog"
)

var errUsage = errors.New("wrong use")

type options struct {
	vkey, log, checkpoint, older, hash string
	index                              int64
	entries                            bool
}

func main() {
	var o options
	flag.StringVar(&o.vkey, "vkey", "", "verifier key of the log, name+keyid+base64")
	flag.StringVar(&o.log, "log", "", "directory or http(s) prefix of the log")
	flag.StringVar(&o.checkpoint, "checkpoint", "", "checkpoint file; the log's own by default")
	flag.StringVar(&o.older, "older", "", "file of an older checkpoint that the log must extend")
	flag.Int64Var(&o.index, "index", -1, "prove inclusion of this entry")
	flag.StringVar(&o.hash, "hash", "", "record hash of the entry at -index, hex; its tile's by default")
	flag.BoolVar(&o.entries, "entries", false, "prove inclusion of every entry in the bundles")
	flag.Parse()
	tree, err := run(o)
	switch {
	case err == nil:
		fmt.Printf("sound size=%d root=%s\n", tree.N, tree.Hash)
	case errors.Is(err, errUsage), errors.Is(err, errUnreachable):
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	default:
		fmt.Printf("broken: %v\n", err)
		os.Exit(1)
	}
}

func run(o options) (tlog.Tree, error) {
	if o.vkey == "" || o.log == "" || flag.NArg() > 0 {
		return tlog.Tree{}, fmt.Errorf("%w: -vkey and -log are needed", errUsage)
	}
	files := source{base: o.log, token: os.Getenv("QALQAN_TOKEN")}
	tree, err := readCheckpoint(o, files)
	if err != nil {
		return tree, err
	}
	reader, err := checkTree(tree, files)
	if err != nil {
		return tree, err
	}
	if o.older != "" {
		data, err := readFile(o.older)
		if err != nil {
			return tree, fmt.Errorf("%w: %v", errUsage, err)
		}
		older, err := openCheckpoint(data, o.vkey)
		if err != nil {
			return tree, err
		}
		if err := checkGrowth(older, tree, reader); err != nil {
			return tree, err
		}
	}
	if o.index >= 0 {
		want, err := recordHash(o.hash)
		if err != nil {
			return tree, err
		}
		if err := checkRecord(tree, reader, o.index, want); err != nil {
			return tree, err
		}
	}
	if o.entries {
		return tree, checkEntries(tree, reader, files)
	}
	return tree, nil
}

func readCheckpoint(o options, files source) (tlog.Tree, error) {
	if o.checkpoint == "" {
		data, err := files.read("checkpoint")
		if err != nil {
			return tlog.Tree{}, err
		}
		return openCheckpoint(data, o.vkey)
	}
	data, err := readFile(o.checkpoint)
	if err != nil {
		return tlog.Tree{}, fmt.Errorf("%w: %v", errUsage, err)
	}
	return openCheckpoint(data, o.vkey)
}

func checkEntries(tree tlog.Tree, reader tlog.HashReader, files source) error {
	for bundle := int64(0); bundle*tileWidth < tree.N; bundle++ {
		hashes, err := bundleHashes(tree, files, bundle)
		if err != nil {
			return err
		}
		for i := range hashes {
			if err := checkRecord(tree, reader, bundle*tileWidth+int64(i), &hashes[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

func recordHash(text string) (*tlog.Hash, error) {
	if text == "" {
		return nil, nil
	}
	bytes, err := hex.DecodeString(text)
	if err != nil || len(bytes) != tlog.HashSize {
		return nil, fmt.Errorf("%w: -hash is not 64 hex digits", errUsage)
	}
	hash := tlog.Hash(bytes)
	return &hash, nil
}
