package main

import (
	"bytes"
	"fmt"
	"io"
	"os"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
	"xenstream.test/xenstream_formats"
)

func main() {
	file, _ := os.Open(os.Args[1])
	headers := make([]byte, 40) // image header and domain header
	io.ReadFull(file, headers)
	stream := xenstream_formats.NewLibxcMigrationStream()
	if err := stream.Read(kaitai.NewStream(bytes.NewReader(headers)), nil, stream); err != nil {
		panic(err)
	}
	fmt.Printf("Xen %d.%d\n", stream.Image.DomainHeader.XenMajor, stream.Image.DomainHeader.XenMinor)
	records := kaitai.NewStream(file)
	for {
		if eof, err := records.EOF(); eof || err != nil {
			break
		}
		record := xenstream_formats.NewLibxcMigrationStream_DomainImage_Record()
		if err := record.Read(records, stream.Image, stream); err != nil {
			panic(err)
		}
		fmt.Println(record.Header.TypeCode, record.Header.LenBody)
	}
}
