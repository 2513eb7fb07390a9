// Prints a file as the generated parser reads it: `dump DEFINITION FILE`.
package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"hash/adler32"
	"os"
	"reflect"

	"github.com/kaitai-io/kaitai_struct_go_runtime/kaitai"
	formats "xenstream.test/xenstream_formats"
)

type object = map[string]any

var failure = object{"error": true}

func plain(value reflect.Value) any {
	switch value.Kind() {
	case reflect.Interface, reflect.Pointer:
		if value.IsNil() {
			return nil
		}
		if value.Kind() == reflect.Pointer && value.Elem().Kind() == reflect.Struct {
			return fields(value)
		}
		return plain(value.Elem())
	case reflect.Slice:
		if octets, ok := value.Interface().([]byte); ok {
			if octets == nil {
				return nil
			}
			if len(octets) <= 64 {
				return object{"octets": len(octets), "hex": hex.EncodeToString(octets)}
			}
			return object{"octets": len(octets), "adler32": adler32.Checksum(octets)}
		}
		list := make([]any, value.Len())
		for i := range list {
			list[i] = plain(value.Index(i))
		}
		return list
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return value.Int() // an enum, too
	}
	return value.Interface()
}

// A field is public, an instance is a public method without arguments that returns a value and an error.
func fields(pointer reflect.Value) object {
	made := object{}
	for _, field := range reflect.VisibleFields(pointer.Type().Elem()) {
		if field.IsExported() {
			made[field.Name] = plain(pointer.Elem().FieldByIndex(field.Index))
		}
	}
	for i := 0; i < pointer.NumMethod(); i++ {
		if method := pointer.Method(i); method.Type().NumIn() == 0 && method.Type().NumOut() == 2 {
			made[pointer.Type().Method(i).Name] = instance(method)
		}
	}
	return made
}

func instance(method reflect.Value) (made any) {
	defer func() {
		if recover() != nil {
			made = failure
		}
	}()
	results := method.Call(nil)
	if !results[1].IsNil() {
		return failure
	}
	return plain(results[0])
}

func read(parser reflect.Value, file *os.File) (made any) {
	defer func() {
		if recover() != nil {
			made = failure
		}
	}()
	none := reflect.Zero(parser.MethodByName("Read").Type().In(1))
	results := parser.MethodByName("Read").Call([]reflect.Value{reflect.ValueOf(kaitai.NewStream(file)), none, parser})
	if !results[0].IsNil() {
		return failure
	}
	return plain(parser)
}

func main() {
	parsers := map[string]any{
		"legacy_save_image":      formats.NewLegacySaveImage(),
		"libvirt_save_file":      formats.NewLibvirtSaveFile(),
		"libxc_migration_stream": formats.NewLibxcMigrationStream(),
		"libxl_migration_stream": formats.NewLibxlMigrationStream(),
		"qemu_device_state":      formats.NewQemuDeviceState(),
		"x86_xsave_area":         formats.NewX86XsaveArea(),
		"xen_hvm_context":        formats.NewXenHvmContext(),
		"xen_save_image":         formats.NewXenSaveImage(),
		"xend_save_file":         formats.NewXendSaveFile(),
		"xenopsd_legacy_image":   formats.NewXenopsdLegacyImage(),
		"xenopsd_suspend_image":  formats.NewXenopsdSuspendImage(),
		"xl_save_file":           formats.NewXlSaveFile(),
	}
	parser := parsers[os.Args[1]]
	file, err := os.Open(os.Args[2])
	if err != nil || parser == nil {
		fmt.Fprintln(os.Stderr, os.Args[1], err)
		os.Exit(1)
	}
	json.NewEncoder(os.Stdout).Encode(read(reflect.ValueOf(parser), file))
}
