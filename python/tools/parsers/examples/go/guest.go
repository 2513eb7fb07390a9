package main

import (
	"fmt"
	"os"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
	"xenstream.test/xenstream_formats"
)

func main() {
	file, _ := os.Open(os.Args[1])
	saved := xenstream_formats.NewXlSaveFile()
	if err := saved.Read(kaitai.NewStream(file), nil, saved); err != nil {
		panic(err)
	}
	for _, record := range saved.Body.LibxlStream.Body.Records[0].LibxcStream.Image.Records {
		body, _ := record.Body()
		switch body := body.(type) {
		case *xenstream_formats.LibxcMigrationStream_DomainImage_PageData:
			pfns, _ := body.Pfns()
			for _, entry := range pfns {
				pfn, _ := entry.Pfn()
				fmt.Println(pfn)
			}
		case *xenstream_formats.XenHvmContext:
			for _, entry := range body.Entries {
				state, _ := entry.Body()
				if cpu, ok := state.(*xenstream_formats.XenHvmContext_Cpu); ok && entry.Header.Instance == 0 {
					fmt.Printf("rip %#x\n", cpu.Rip)
				}
			}
		}
	}
}
