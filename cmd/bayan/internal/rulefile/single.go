package rulefile

import (
	"bytes"
	"io/fs"
	"time"
)

// single is a folder with one file in it, which need not be on disk.
type single struct {
	name string
	data []byte
}

func (s single) ReadDir(string) ([]fs.DirEntry, error) {
	return []fs.DirEntry{fs.FileInfoToDirEntry(info{s})}, nil
}

func (s single) Open(name string) (fs.File, error) {
	if name != s.name {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return &opened{bytes.NewReader(s.data), info{s}}, nil
}

// opened is the file being read.
type opened struct {
	*bytes.Reader
	info info
}

func (o *opened) Stat() (fs.FileInfo, error) { return o.info, nil }
func (o *opened) Close() error               { return nil }

type info struct{ s single }

func (i info) Name() string       { return i.s.name }
func (i info) Size() int64        { return int64(len(i.s.data)) }
func (i info) Mode() fs.FileMode  { return 0o444 }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) IsDir() bool        { return false }
func (i info) Sys() any           { return nil }
