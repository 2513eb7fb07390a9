package main

import (
	"fmt"
	"os"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
	"xenstream.test/xenstream_formats"
)

func main() {
	file, _ := os.Open(os.Args[1])
	stream := xenstream_formats.NewLibxcMigrationStream()
	if err := stream.Read(kaitai.NewStream(file), nil, stream); err != nil {
		panic(err)
	}
	fmt.Printf("Xen %d.%d\n", stream.Image.DomainHeader.XenMajor, stream.Image.DomainHeader.XenMinor)
	for _, record := range stream.Image.Records {
		fmt.Println(record.Header.TypeCode, record.Header.LenBody)
	}
}
