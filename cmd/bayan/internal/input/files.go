package input

import (
	"cmp"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// File is one file to read, or why it cannot be read.
type File struct {
	Name string // for messages
	Path string // empty for standard input
	Kind Kind   // Text or JSONL
	Err  error
}

// Find lists the files that the paths of the command line mean: files, the
// readable files of folders in the order of their names, and "-" for standard
// input.
func (r *Reader) Find(paths []string) []File {
	var files []File
	stdinUsed := false
	for _, path := range paths {
		if path == "-" {
			files = append(files, r.stdin(stdinUsed))
			stdinUsed = true
			continue
		}
		info, err := os.Stat(path)
		switch {
		case err != nil:
			files = append(files, broken(path, reason(err)))
		case info.IsDir():
			files = append(files, r.walk(path)...)
		default:
			files = append(files, r.file(path))
		}
	}
	return files
}

func (r *Reader) stdin(used bool) File {
	if used {
		return broken("<stdin>", "standard input can be read only once: give - only once")
	}
	f := File{Name: "<stdin>", Kind: Text}
	if r.Kind == JSONL {
		f.Kind = JSONL
	}
	return f
}

func (r *Reader) file(path string) File {
	kind := r.Kind
	if kind == Auto || kind == "" {
		kind = kindOf(path)
	}
	if kind == "" {
		return broken(path, "cannot tell what this is (no .txt, .jsonl or .jsonl.gz): add --input text or --input jsonl")
	}
	return File{Name: path, Path: path, Kind: kind}
}

// walk lists the readable files of a folder and the folders in it. It leaves out
// hidden ones: what macOS and editors leave behind is no article.
func (r *Reader) walk(root string) []File {
	var files []File
	// Through DirFS, because filepath.WalkDir does not enter a root that is a link.
	_ = fs.WalkDir(os.DirFS(root), ".", func(name string, entry fs.DirEntry, err error) error {
		path := filepath.Join(root, filepath.FromSlash(name))
		hidden := name != "." && strings.HasPrefix(entry.Name(), ".")
		switch {
		case err != nil:
			files = append(files, broken(path, reason(err)))
		case hidden && entry.IsDir():
			return fs.SkipDir
		case hidden || entry.IsDir():
		case kindOf(name) != "" && isFile(path, entry):
			files = append(files, r.file(path))
		}
		return nil
	})
	if len(files) == 0 {
		return []File{broken(root, "no .txt, .jsonl or .jsonl.gz file in this folder")}
	}
	return files
}

// isFile looks behind a link, but follows none to another folder: that could go
// round in circles.
func isFile(path string, entry fs.DirEntry) bool {
	if entry.Type().IsRegular() {
		return true
	}
	info, err := os.Stat(path)
	return err != nil || info.Mode().IsRegular() // a dangling link is told when it is opened
}

func kindOf(path string) Kind {
	name := strings.ToLower(filepath.Base(path))
	switch {
	case strings.HasSuffix(name, ".txt"):
		return Text
	case strings.HasSuffix(name, ".jsonl"), strings.HasSuffix(name, ".jsonl.gz"):
		return JSONL
	}
	return ""
}

func broken(name, message string) File {
	return File{Name: name, Err: &Error{File: name, Message: message}}
}

// reason says in plain words why a file could not be read.
func reason(err error) string {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "no such file or folder"
	case errors.Is(err, fs.ErrPermission):
		return "no permission to read it"
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, gzip.ErrChecksum), errors.Is(err, gzip.ErrHeader):
		return "the compressed file is damaged or cut off: fetch it again"
	}
	if pathErr, ok := errors.AsType[*fs.PathError](err); ok {
		err = cmp.Or(pathErr.Err, err)
	}
	return err.Error()
}
