meta:
  id: xenopsd_legacy_image
  title: xenopsd suspend image from before records (XenServer)
  application: xenopsd
  license: MIT
  ks-version: "0.11"
  imports:
    - legacy_save_image
  endian: le

doc: |
  A suspended Xen domain as xenopsd wrote it to a virtual disk before its images
  consisted of records: a signature, then a legacy image whose device model
  state has xenopsd's own signature. The rest of the disk may contain anything.

  For reading only: a writer that the compiler makes of this with `-w` leaves
  out contents.
doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature

seq:
  - id: identification
    type: save_signature
    doc: Identifies the image.

  - id: legacy_image
    size-eos: true
    type: legacy_save_image
    doc: The suspended domain, followed by whatever else is on the disk.

types:
  save_signature:
    -webide-representation: 'XenSavedDomain'
    doc: The signature of the image.
    doc-ref: https://github.com/xapi-project/xen-api/blob/v26.9.0/ocaml/xenopsd/lib/suspend_image.ml#L155 legacy_save_signature
    seq:
      - id: signature
        -kind: magic
        -orig-id: legacy_save_signature
        contents: ["XenSavedDomain\n"]
        doc: Says that this is a suspend image without records.
