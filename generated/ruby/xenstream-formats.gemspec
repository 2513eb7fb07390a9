# Written by `make generate`.
Gem::Specification.new do |spec|
  spec.name = 'xenstream-formats'
  spec.version = '0.1.0'
  spec.summary = 'Parsers of Xen domain save images and migration streams'
  spec.authors = ['The xenstream authors']
  spec.license = 'MIT'
  spec.files = Dir['*.rb', 'LICENSE', 'README.md']
  spec.require_paths = ['.']
  spec.required_ruby_version = '>= 2.4'
  spec.add_dependency 'kaitai-struct', '~> 0.11'
end
