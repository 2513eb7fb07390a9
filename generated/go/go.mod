// Written by `make generate`. The project has no public host yet: users name this folder with a replace.
module xenstream.test/xenstream_formats

go 1.23.0

require (
	github.com/kaitai-io/kaitai_struct_go_runtime v0.11.0
	golang.org/x/text v0.28.0
)
