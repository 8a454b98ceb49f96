// tensorflow.compat.v1.io of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_io_gfile from './tensorflow.compat.v1.io.gfile.js'
import type * as tensorflow_io from './tensorflow.io.js'
import type * as tensorflow_queue from './tensorflow.queue.js'

export interface TFRecordCompressionType extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.io.TFRecordCompressionType': true }
  get GZIP(): py.Remote<number>
  set GZIP(value: py.Int)
  GZIP_dyn: any
  get NONE(): py.Remote<number>
  set NONE(value: py.Int)
  NONE_dyn: any
  get ZLIB(): py.Remote<number>
  set ZLIB(value: py.Int)
  ZLIB_dyn: any
}

export interface TFRecordCompressionType$class extends py.PythonClass {
  new (): TFRecordCompressionType
  (): py.Promised<TFRecordCompressionType>
  readonly GZIP: py.Remote<number>
  readonly NONE: py.Remote<number>
  readonly ZLIB: py.Remote<number>
}

export interface tf_record_iterator$ {
  path: py.Str
  options?: py.Of<'tensorflow.io.TFRecordOptions'> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly FixedLenFeature: tensorflow_io.FixedLenFeature$class
  readonly FixedLenSequenceFeature: tensorflow_io.FixedLenSequenceFeature$class
  readonly PaddingFIFOQueue: tensorflow_queue.PaddingFIFOQueue$class
  readonly PriorityQueue: tensorflow_queue.PriorityQueue$class
  readonly QueueBase: tensorflow_queue.QueueBase$class
  readonly RaggedFeature: tensorflow_io.RaggedFeature$class
  readonly RandomShuffleQueue: tensorflow_queue.RandomShuffleQueue$class
  readonly SparseFeature: tensorflow_io.SparseFeature$class
  readonly TFRecordCompressionType: TFRecordCompressionType$class
  readonly TFRecordOptions: tensorflow_io.TFRecordOptions$class
  readonly TFRecordWriter: tensorflow_io.TFRecordWriter$class
  readonly VarLenFeature: tensorflow_io.VarLenFeature$class
  readonly decode_and_crop_jpeg: tensorflow_io.$Module["decode_and_crop_jpeg"]
  decode_and_crop_jpeg_dyn: py.RemoteFunction
  readonly decode_base64: tensorflow_io.$Module["decode_base64"]
  decode_base64_dyn: py.RemoteFunction
  readonly decode_bmp: tensorflow_io.$Module["decode_bmp"]
  decode_bmp_dyn: py.RemoteFunction
  readonly decode_compressed: tensorflow_io.$Module["decode_compressed"]
  decode_compressed_dyn: py.RemoteFunction
  readonly decode_csv: tensorflow_compat_v1.$Module["decode_csv"]
  decode_csv_dyn: py.RemoteFunction
  readonly decode_gif: tensorflow_io.$Module["decode_gif"]
  decode_gif_dyn: py.RemoteFunction
  readonly decode_image: tensorflow_io.$Module["decode_image"]
  decode_image_dyn: py.RemoteFunction
  readonly decode_jpeg: tensorflow_io.$Module["decode_jpeg"]
  decode_jpeg_dyn: py.RemoteFunction
  readonly decode_json_example: tensorflow_io.$Module["decode_json_example"]
  decode_json_example_dyn: py.RemoteFunction
  readonly decode_jxl: tensorflow_io.$Module["decode_jxl"]
  decode_jxl_dyn: py.RemoteFunction
  readonly decode_png: tensorflow_io.$Module["decode_png"]
  decode_png_dyn: py.RemoteFunction
  readonly decode_proto: tensorflow_io.$Module["decode_proto"]
  decode_proto_dyn: py.RemoteFunction
  readonly decode_raw: tensorflow_compat_v1.$Module["decode_raw"]
  decode_raw_dyn: py.RemoteFunction
  readonly decode_webp: tensorflow_io.$Module["decode_webp"]
  decode_webp_dyn: py.RemoteFunction
  readonly deserialize_many_sparse: tensorflow_io.$Module["deserialize_many_sparse"]
  deserialize_many_sparse_dyn: py.RemoteFunction
  readonly encode_base64: tensorflow_io.$Module["encode_base64"]
  encode_base64_dyn: py.RemoteFunction
  readonly encode_jpeg: tensorflow_io.$Module["encode_jpeg"]
  encode_jpeg_dyn: py.RemoteFunction
  readonly encode_png: tensorflow_io.$Module["encode_png"]
  encode_png_dyn: py.RemoteFunction
  readonly encode_proto: tensorflow_io.$Module["encode_proto"]
  encode_proto_dyn: py.RemoteFunction
  readonly extract_jpeg_shape: tensorflow_io.$Module["extract_jpeg_shape"]
  extract_jpeg_shape_dyn: py.RemoteFunction
  readonly gfile: tensorflow_compat_v1_io_gfile.$Module
  readonly is_jpeg: tensorflow_io.$Module["is_jpeg"]
  is_jpeg_dyn: py.RemoteFunction
  readonly match_filenames_once: tensorflow_io.$Module["match_filenames_once"]
  match_filenames_once_dyn: py.RemoteFunction
  readonly matching_files: tensorflow_io.$Module["matching_files"]
  matching_files_dyn: py.RemoteFunction
  readonly parse_example: tensorflow_compat_v1.$Module["parse_example"]
  parse_example_dyn: py.RemoteFunction
  readonly parse_sequence_example: tensorflow_io.$Module["parse_sequence_example"]
  parse_sequence_example_dyn: py.RemoteFunction
  readonly parse_single_example: tensorflow_compat_v1.$Module["parse_single_example"]
  parse_single_example_dyn: py.RemoteFunction
  readonly parse_single_sequence_example: tensorflow_io.$Module["parse_single_sequence_example"]
  parse_single_sequence_example_dyn: py.RemoteFunction
  readonly parse_tensor: tensorflow_io.$Module["parse_tensor"]
  parse_tensor_dyn: py.RemoteFunction
  readonly read_file: tensorflow_io.$Module["read_file"]
  read_file_dyn: py.RemoteFunction
  readonly serialize_many_sparse: tensorflow_compat_v1.$Module["serialize_many_sparse"]
  serialize_many_sparse_dyn: py.RemoteFunction
  readonly serialize_sparse: tensorflow_compat_v1.$Module["serialize_sparse"]
  serialize_sparse_dyn: py.RemoteFunction
  readonly serialize_tensor: tensorflow_io.$Module["serialize_tensor"]
  serialize_tensor_dyn: py.RemoteFunction
  tf_record_iterator(path: py.Str, options: py.Of<'tensorflow.io.TFRecordOptions'> | null): py.Remote
  tf_record_iterator(path: py.Str, keywords?: py.Rest<tf_record_iterator$, 'path'>): py.Remote
  tf_record_iterator(keywords: tf_record_iterator$): py.Remote
  tf_record_iterator_dyn: py.RemoteFunction
  readonly write_file: tensorflow_io.$Module["write_file"]
  write_file_dyn: py.RemoteFunction
  readonly write_graph: tensorflow_io.$Module["write_graph"]
  write_graph_dyn: py.RemoteFunction
}
