// tensorflow.compat.v1.summary of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'

export interface FileWriter$__exit__ {
  unused_type: py.RemoteArgument
  unused_value: py.RemoteArgument
  unused_traceback: py.RemoteArgument
}

export interface FileWriter$add_event {
  event: py.RemoteArgument
}

export interface FileWriter$add_graph {
  graph: py.Of<'tensorflow.Graph'>
  global_step?: py.Float | null | undefined
  graph_def?: py.RemoteArgument | undefined
}

export interface FileWriter$add_meta_graph {
  meta_graph_def: py.Of<'tensorflow.compat.v1.MetaGraphDef'>
  global_step?: py.Float | null | undefined
}

export interface FileWriter$add_run_metadata {
  run_metadata: py.Of<'tensorflow.compat.v1.RunMetadata'>
  tag: py.Str
  global_step?: py.Float | null | undefined
}

export interface FileWriter$add_session_log {
  session_log: py.RemoteArgument
  global_step?: py.Float | null | undefined
}

export interface FileWriter$add_summary {
  summary: py.RemoteArgument
  global_step?: py.Float | null | undefined
}

export interface FileWriter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.summary.FileWriter': true }
  __enter__(): py.Remote
  __exit__(unused_type: py.Positional, unused_value: py.Positional, unused_traceback: py.Positional): py.Remote
  __exit__(unused_type: py.Positional, unused_value: py.Positional, keywords: py.Rest<FileWriter$__exit__, 'unused_type' | 'unused_value'>): py.Remote
  __exit__(unused_type: py.Positional, keywords: py.Rest<FileWriter$__exit__, 'unused_type'>): py.Remote
  __exit__(keywords: FileWriter$__exit__): py.Remote
  add_event(event: py.Positional): py.Remote
  add_event(keywords: FileWriter$add_event): py.Remote
  add_event_dyn: py.RemoteFunction
  add_graph(graph: py.Of<'tensorflow.Graph'>, global_step: py.Float | null, graph_def: py.Positional): py.Remote
  add_graph(graph: py.Of<'tensorflow.Graph'>, global_step: py.Float | null, keywords?: py.Rest<FileWriter$add_graph, 'graph' | 'global_step'>): py.Remote
  add_graph(graph: py.Of<'tensorflow.Graph'>, keywords?: py.Rest<FileWriter$add_graph, 'graph'>): py.Remote
  add_graph(keywords: FileWriter$add_graph): py.Remote
  add_graph_dyn: py.RemoteFunction
  add_meta_graph(meta_graph_def: py.Of<'tensorflow.compat.v1.MetaGraphDef'>, global_step: py.Float | null): py.Remote
  add_meta_graph(meta_graph_def: py.Of<'tensorflow.compat.v1.MetaGraphDef'>, keywords?: py.Rest<FileWriter$add_meta_graph, 'meta_graph_def'>): py.Remote
  add_meta_graph(keywords: FileWriter$add_meta_graph): py.Remote
  add_meta_graph_dyn: py.RemoteFunction
  add_run_metadata(run_metadata: py.Of<'tensorflow.compat.v1.RunMetadata'>, tag: py.Str, global_step: py.Float | null): py.Remote
  add_run_metadata(run_metadata: py.Of<'tensorflow.compat.v1.RunMetadata'>, tag: py.Str, keywords?: py.Rest<FileWriter$add_run_metadata, 'run_metadata' | 'tag'>): py.Remote
  add_run_metadata(run_metadata: py.Of<'tensorflow.compat.v1.RunMetadata'>, keywords: py.Rest<FileWriter$add_run_metadata, 'run_metadata'>): py.Remote
  add_run_metadata(keywords: FileWriter$add_run_metadata): py.Remote
  add_run_metadata_dyn: py.RemoteFunction
  add_session_log(session_log: py.Positional, global_step: py.Float | null): py.Remote
  add_session_log(session_log: py.Positional, keywords?: py.Rest<FileWriter$add_session_log, 'session_log'>): py.Remote
  add_session_log(keywords: FileWriter$add_session_log): py.Remote
  add_session_log_dyn: py.RemoteFunction
  add_summary(summary: py.Positional, global_step: py.Float | null): py.Remote
  add_summary(summary: py.Positional, keywords?: py.Rest<FileWriter$add_summary, 'summary'>): py.Remote
  add_summary(keywords: FileWriter$add_summary): py.Remote
  add_summary_dyn: py.RemoteFunction
  close(): py.Remote
  close_dyn: py.RemoteFunction
  event_writer: any
  event_writer_dyn: any
  flush(): py.Remote
  flush_dyn: py.RemoteFunction
  get_logdir(): py.Remote
  get_logdir_dyn: py.RemoteFunction
  reopen(): py.Remote
  reopen_dyn: py.RemoteFunction
}

export interface FileWriter$new {
  logdir: py.Str
  graph?: py.Of<'tensorflow.Graph'> | null | undefined
  /** Default: `10` */
  max_queue?: py.Int | undefined
  /** Default: `120` */
  flush_secs?: py.Float | undefined
  graph_def?: py.RemoteArgument | undefined
  filename_suffix?: py.Str | null | undefined
  session?: py.Of<'tensorflow.compat.v1.Session'> | null | undefined
}

export interface FileWriter$class extends py.PythonClass {
  new (logdir: py.Str, graph: py.Of<'tensorflow.Graph'> | null, max_queue: py.Int, flush_secs: py.Float, graph_def?: py.Positional, filename_suffix?: py.Str | null, session?: py.Of<'tensorflow.compat.v1.Session'> | null): FileWriter
  (logdir: py.Str, graph: py.Of<'tensorflow.Graph'> | null, max_queue: py.Int, flush_secs: py.Float, graph_def?: py.Positional, filename_suffix?: py.Str | null, session?: py.Of<'tensorflow.compat.v1.Session'> | null): py.Promised<FileWriter>
  new (logdir: py.Str, graph: py.Of<'tensorflow.Graph'> | null, max_queue: py.Int, keywords?: py.Rest<FileWriter$new, 'logdir' | 'graph' | 'max_queue'>): FileWriter
  (logdir: py.Str, graph: py.Of<'tensorflow.Graph'> | null, max_queue: py.Int, keywords?: py.Rest<FileWriter$new, 'logdir' | 'graph' | 'max_queue'>): py.Promised<FileWriter>
  new (logdir: py.Str, graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<FileWriter$new, 'logdir' | 'graph'>): FileWriter
  (logdir: py.Str, graph: py.Of<'tensorflow.Graph'> | null, keywords?: py.Rest<FileWriter$new, 'logdir' | 'graph'>): py.Promised<FileWriter>
  new (logdir: py.Str, keywords?: py.Rest<FileWriter$new, 'logdir'>): FileWriter
  (logdir: py.Str, keywords?: py.Rest<FileWriter$new, 'logdir'>): py.Promised<FileWriter>
  new (keywords: FileWriter$new): FileWriter
  (keywords: FileWriter$new): py.Promised<FileWriter>
}

export interface FileWriterCache$get {
  logdir: py.Str
}

export interface FileWriterCache extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.summary.FileWriterCache': true }
}

export interface FileWriterCache$class extends py.PythonClass {
  new (): FileWriterCache
  (): py.Promised<FileWriterCache>
  clear(): py.Remote
  clear_dyn: py.RemoteFunction
  get(logdir: py.Str): py.Promised<FileWriter>
  get(keywords: FileWriterCache$get): py.Promised<FileWriter>
  get_dyn: py.RemoteFunction
}

export interface SummaryDescription$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface SummaryDescription$ClearField {
  field_name: py.Str
}

export interface SummaryDescription$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface SummaryDescription$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface SummaryDescription$HasField {
  field_name: py.Str
}

export interface SummaryDescription$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface SummaryDescription$MergeFromString {
  serialized: py.Bytes
}

export interface SummaryDescription$ParseFromString {
  serialized: py.Bytes
}

export interface SummaryDescription$SerializePartialToString {
  [keyword: string]: any
}

export interface SummaryDescription$SerializeToString {
  [keyword: string]: any
}

export interface SummaryDescription$WhichOneof {
  oneof_group: py.Str
}

export interface SummaryDescription$__contains__ {
  field_name_or_key: py.Str
}

export interface SummaryDescription extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.summary.SummaryDescription': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: SummaryDescription$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: SummaryDescription$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: SummaryDescription$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: SummaryDescription$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: SummaryDescription$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: SummaryDescription$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: SummaryDescription$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: SummaryDescription$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: SummaryDescription$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: SummaryDescription$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: SummaryDescription$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: SummaryDescription$__contains__): py.Remote<boolean>
  get type_hint(): py.Remote<string>
  set type_hint(value: py.Str)
  type_hint_dyn: any
}

export interface SummaryDescription$new {
  type_hint?: py.Str | undefined
}

export interface SummaryDescription$class extends py.PythonClass {
  new (keywords?: SummaryDescription$new): SummaryDescription
  (keywords?: SummaryDescription$new): py.Promised<SummaryDescription>
  readonly DESCRIPTOR: py.Remote
}

export interface TaggedRunMetadata$ClearExtension {
  field_descriptor: py.RemoteArgument
}

export interface TaggedRunMetadata$ClearField {
  field_name: py.Str
}

export interface TaggedRunMetadata$CopyFrom {
  other_msg: py.RemoteArgument
}

export interface TaggedRunMetadata$HasExtension {
  field_descriptor: py.RemoteArgument
}

export interface TaggedRunMetadata$HasField {
  field_name: py.Str
}

export interface TaggedRunMetadata$MergeFrom {
  other_msg: py.RemoteArgument
}

export interface TaggedRunMetadata$MergeFromString {
  serialized: py.Bytes
}

export interface TaggedRunMetadata$ParseFromString {
  serialized: py.Bytes
}

export interface TaggedRunMetadata$SerializePartialToString {
  [keyword: string]: any
}

export interface TaggedRunMetadata$SerializeToString {
  [keyword: string]: any
}

export interface TaggedRunMetadata$WhichOneof {
  oneof_group: py.Str
}

export interface TaggedRunMetadata$__contains__ {
  field_name_or_key: py.Str
}

export interface TaggedRunMetadata extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.summary.TaggedRunMetadata': true }
  ByteSize(): py.Remote<number>
  ByteSize_dyn: py.RemoteFunction
  Clear(): py.Remote
  Clear_dyn: py.RemoteFunction
  ClearExtension(field_descriptor: py.Positional): py.Remote
  ClearExtension(keywords: TaggedRunMetadata$ClearExtension): py.Remote
  ClearExtension_dyn: py.RemoteFunction
  ClearField(field_name: py.Str): py.Remote
  ClearField(keywords: TaggedRunMetadata$ClearField): py.Remote
  ClearField_dyn: py.RemoteFunction
  CopyFrom(other_msg: py.Positional): py.Remote
  CopyFrom(keywords: TaggedRunMetadata$CopyFrom): py.Remote
  CopyFrom_dyn: py.RemoteFunction
  DESCRIPTOR: any
  DESCRIPTOR_dyn: any
  DiscardUnknownFields(): py.Remote
  DiscardUnknownFields_dyn: py.RemoteFunction
  readonly Extensions: py.Remote
  readonly Extensions_dyn: any
  FindInitializationErrors(...args: py.RemoteArgument[]): py.Remote
  FindInitializationErrors_dyn: py.RemoteFunction
  FromString(): py.Remote
  FromString_dyn: py.RemoteFunction
  HasExtension(field_descriptor: py.Positional): py.Remote<boolean>
  HasExtension(keywords: TaggedRunMetadata$HasExtension): py.Remote<boolean>
  HasExtension_dyn: py.RemoteFunction
  HasField(field_name: py.Str): py.Remote<boolean>
  HasField(keywords: TaggedRunMetadata$HasField): py.Remote<boolean>
  HasField_dyn: py.RemoteFunction
  IsInitialized(): py.Remote<boolean>
  IsInitialized_dyn: py.RemoteFunction
  ListFields(): py.Remote
  ListFields_dyn: py.RemoteFunction
  MergeFrom(other_msg: py.Positional): py.Remote
  MergeFrom(keywords: TaggedRunMetadata$MergeFrom): py.Remote
  MergeFrom_dyn: py.RemoteFunction
  MergeFromString(serialized: py.Bytes): py.Remote<number>
  MergeFromString(keywords: TaggedRunMetadata$MergeFromString): py.Remote<number>
  MergeFromString_dyn: py.RemoteFunction
  ParseFromString(serialized: py.Bytes): py.Remote
  ParseFromString(keywords: TaggedRunMetadata$ParseFromString): py.Remote
  ParseFromString_dyn: py.RemoteFunction
  SerializePartialToString(keywords?: TaggedRunMetadata$SerializePartialToString): py.Remote<Uint8Array>
  SerializePartialToString_dyn: py.RemoteFunction
  SerializeToString(keywords?: TaggedRunMetadata$SerializeToString): py.Remote
  SerializeToString_dyn: py.RemoteFunction
  SetInParent(): py.Remote
  SetInParent_dyn: py.RemoteFunction
  UnknownFields(): py.Remote
  UnknownFields_dyn: py.RemoteFunction
  WhichOneof(oneof_group: py.Str): py.Remote
  WhichOneof(keywords: TaggedRunMetadata$WhichOneof): py.Remote
  WhichOneof_dyn: py.RemoteFunction
  __contains__(field_name_or_key: py.Str): py.Remote<boolean>
  __contains__(keywords: TaggedRunMetadata$__contains__): py.Remote<boolean>
  get run_metadata(): py.Remote<Uint8Array>
  set run_metadata(value: py.Bytes)
  run_metadata_dyn: any
  get tag(): py.Remote<string>
  set tag(value: py.Str)
  tag_dyn: any
}

export interface TaggedRunMetadata$new {
  tag?: py.Str | undefined
  run_metadata?: py.Bytes | undefined
}

export interface TaggedRunMetadata$class extends py.PythonClass {
  new (keywords?: TaggedRunMetadata$new): TaggedRunMetadata
  (keywords?: TaggedRunMetadata$new): py.Promised<TaggedRunMetadata>
  readonly DESCRIPTOR: py.Remote
}

export interface audio$ {
  name: py.Str
  tensor: py.TensorLike
  sample_rate: py.TensorLike
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  collections?: py.List<py.Of<'tensorflow.compat.v1.GraphKeys'>> | null | undefined
  family?: py.RemoteArgument | undefined
}

export interface get_summary_description$ {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
}

export interface histogram$ {
  name: py.Str
  values: py.TensorLike
  collections?: py.RemoteArgument | undefined
  family?: py.RemoteArgument | undefined
}

export interface image$ {
  name: py.Str
  tensor: py.TensorLike
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  collections?: py.List<py.Of<'tensorflow.compat.v1.GraphKeys'>> | null | undefined
  family?: py.RemoteArgument | undefined
}

export interface initialize$ {
  graph?: py.Of<'tensorflow.Graph'> | py.Of<'tensorflow.compat.v1.GraphDef'> | null | undefined
  session?: py.RemoteArgument | undefined
}

export interface merge$ {
  inputs: py.List<py.TensorLike>
  collections?: py.RemoteArgument | undefined
  name?: py.Str | null | undefined
}

export interface merge_all$ {
  /** Default: `'summaries'` */
  key?: py.Str | undefined
  scope?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface scalar$ {
  name: py.Str
  tensor: py.TensorLike
  collections?: py.RemoteArgument | undefined
  family?: py.RemoteArgument | undefined
}

export interface tensor_summary$ {
  name: py.Str
  tensor: py.TensorLike
  summary_description?: py.RemoteArgument | undefined
  collections?: py.RemoteArgument | undefined
  summary_metadata?: py.Of<'tensorflow.compat.v1.SummaryMetadata'> | null | undefined
  family?: py.RemoteArgument | undefined
  display_name?: py.Str | null | undefined
}

export interface text$ {
  name: py.Str
  tensor: py.TensorLike
  collections?: py.List<py.Of<'tensorflow.compat.v1.GraphKeys'>> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Event: tensorflow_compat_v1.Event$class
  readonly FileWriter: FileWriter$class
  readonly FileWriterCache: FileWriterCache$class
  readonly SessionLog: tensorflow_compat_v1.SessionLog$class
  readonly Summary: tensorflow_compat_v1.Summary$class
  readonly SummaryDescription: SummaryDescription$class
  readonly TaggedRunMetadata: TaggedRunMetadata$class
  all_v2_summary_ops(): py.Remote
  all_v2_summary_ops_dyn: py.RemoteFunction
  audio(name: py.Str, tensor: py.TensorLike, sample_rate: py.TensorLike, max_outputs: py.Int, collections: py.List<py.Of<'tensorflow.compat.v1.GraphKeys'>> | null, family: py.Positional): py.Promised<tensorflow.Tensor>
  audio(name: py.Str, tensor: py.TensorLike, sample_rate: py.TensorLike, max_outputs: py.Int, collections: py.List<py.Of<'tensorflow.compat.v1.GraphKeys'>> | null, keywords?: py.Rest<audio$, 'name' | 'tensor' | 'sample_rate' | 'max_outputs' | 'collections'>): py.Promised<tensorflow.Tensor>
  audio(name: py.Str, tensor: py.TensorLike, sample_rate: py.TensorLike, max_outputs: py.Int, keywords?: py.Rest<audio$, 'name' | 'tensor' | 'sample_rate' | 'max_outputs'>): py.Promised<tensorflow.Tensor>
  audio(name: py.Str, tensor: py.TensorLike, sample_rate: py.TensorLike, keywords?: py.Rest<audio$, 'name' | 'tensor' | 'sample_rate'>): py.Promised<tensorflow.Tensor>
  audio(name: py.Str, tensor: py.TensorLike, keywords: py.Rest<audio$, 'name' | 'tensor'>): py.Promised<tensorflow.Tensor>
  audio(name: py.Str, keywords: py.Rest<audio$, 'name'>): py.Promised<tensorflow.Tensor>
  audio(keywords: audio$): py.Promised<tensorflow.Tensor>
  audio_dyn: py.RemoteFunction
  get_summary_description(node_def: py.Of<'tensorflow.compat.v1.NodeDef'>): py.Promised<SummaryDescription>
  get_summary_description(keywords: get_summary_description$): py.Promised<SummaryDescription>
  get_summary_description_dyn: py.RemoteFunction
  histogram(name: py.Str, values: py.TensorLike, collections: py.Positional, family: py.Positional): py.Promised<tensorflow.Tensor>
  histogram(name: py.Str, values: py.TensorLike, collections: py.Positional, keywords?: py.Rest<histogram$, 'name' | 'values' | 'collections'>): py.Promised<tensorflow.Tensor>
  histogram(name: py.Str, values: py.TensorLike, keywords?: py.Rest<histogram$, 'name' | 'values'>): py.Promised<tensorflow.Tensor>
  histogram(name: py.Str, keywords: py.Rest<histogram$, 'name'>): py.Promised<tensorflow.Tensor>
  histogram(keywords: histogram$): py.Promised<tensorflow.Tensor>
  histogram_dyn: py.RemoteFunction
  image(name: py.Str, tensor: py.TensorLike, max_outputs: py.Int, collections: py.List<py.Of<'tensorflow.compat.v1.GraphKeys'>> | null, family: py.Positional): py.Promised<tensorflow.Tensor>
  image(name: py.Str, tensor: py.TensorLike, max_outputs: py.Int, collections: py.List<py.Of<'tensorflow.compat.v1.GraphKeys'>> | null, keywords?: py.Rest<image$, 'name' | 'tensor' | 'max_outputs' | 'collections'>): py.Promised<tensorflow.Tensor>
  image(name: py.Str, tensor: py.TensorLike, max_outputs: py.Int, keywords?: py.Rest<image$, 'name' | 'tensor' | 'max_outputs'>): py.Promised<tensorflow.Tensor>
  image(name: py.Str, tensor: py.TensorLike, keywords?: py.Rest<image$, 'name' | 'tensor'>): py.Promised<tensorflow.Tensor>
  image(name: py.Str, keywords: py.Rest<image$, 'name'>): py.Promised<tensorflow.Tensor>
  image(keywords: image$): py.Promised<tensorflow.Tensor>
  image_dyn: py.RemoteFunction
  initialize(graph: py.Of<'tensorflow.Graph'> | py.Of<'tensorflow.compat.v1.GraphDef'> | null, session: py.Positional): py.Remote
  initialize(graph: py.Of<'tensorflow.Graph'> | py.Of<'tensorflow.compat.v1.GraphDef'> | null, keywords?: py.Rest<initialize$, 'graph'>): py.Remote
  initialize(keywords?: initialize$): py.Remote
  initialize_dyn: py.RemoteFunction
  merge(inputs: py.List<py.TensorLike>, collections: py.Positional, name: py.Str | null): py.Promised<tensorflow.Tensor>
  merge(inputs: py.List<py.TensorLike>, collections: py.Positional, keywords?: py.Rest<merge$, 'inputs' | 'collections'>): py.Promised<tensorflow.Tensor>
  merge(inputs: py.List<py.TensorLike>, keywords?: py.Rest<merge$, 'inputs'>): py.Promised<tensorflow.Tensor>
  merge(keywords: merge$): py.Promised<tensorflow.Tensor>
  merge_dyn: py.RemoteFunction
  merge_all(key: py.Str, scope: py.Str | null, name: py.Str | null): py.Remote
  merge_all(key: py.Str, scope: py.Str | null, keywords?: py.Rest<merge_all$, 'key' | 'scope'>): py.Remote
  merge_all(key: py.Str, keywords?: py.Rest<merge_all$, 'key'>): py.Remote
  merge_all(keywords?: merge_all$): py.Remote
  merge_all_dyn: py.RemoteFunction
  scalar(name: py.Str, tensor: py.TensorLike, collections: py.Positional, family: py.Positional): py.Promised<tensorflow.Tensor>
  scalar(name: py.Str, tensor: py.TensorLike, collections: py.Positional, keywords?: py.Rest<scalar$, 'name' | 'tensor' | 'collections'>): py.Promised<tensorflow.Tensor>
  scalar(name: py.Str, tensor: py.TensorLike, keywords?: py.Rest<scalar$, 'name' | 'tensor'>): py.Promised<tensorflow.Tensor>
  scalar(name: py.Str, keywords: py.Rest<scalar$, 'name'>): py.Promised<tensorflow.Tensor>
  scalar(keywords: scalar$): py.Promised<tensorflow.Tensor>
  scalar_dyn: py.RemoteFunction
  tensor_summary(name: py.Str, tensor: py.TensorLike, summary_description: py.Positional, collections: py.Positional, summary_metadata: py.Of<'tensorflow.compat.v1.SummaryMetadata'> | null, family?: py.Positional, display_name?: py.Str | null): py.Promised<tensorflow.Tensor>
  tensor_summary(name: py.Str, tensor: py.TensorLike, summary_description: py.Positional, collections: py.Positional, keywords?: py.Rest<tensor_summary$, 'name' | 'tensor' | 'summary_description' | 'collections'>): py.Promised<tensorflow.Tensor>
  tensor_summary(name: py.Str, tensor: py.TensorLike, summary_description: py.Positional, keywords?: py.Rest<tensor_summary$, 'name' | 'tensor' | 'summary_description'>): py.Promised<tensorflow.Tensor>
  tensor_summary(name: py.Str, tensor: py.TensorLike, keywords?: py.Rest<tensor_summary$, 'name' | 'tensor'>): py.Promised<tensorflow.Tensor>
  tensor_summary(name: py.Str, keywords: py.Rest<tensor_summary$, 'name'>): py.Promised<tensorflow.Tensor>
  tensor_summary(keywords: tensor_summary$): py.Promised<tensorflow.Tensor>
  tensor_summary_dyn: py.RemoteFunction
  text(name: py.Str, tensor: py.TensorLike, collections: py.List<py.Of<'tensorflow.compat.v1.GraphKeys'>> | null): py.Remote
  text(name: py.Str, tensor: py.TensorLike, keywords?: py.Rest<text$, 'name' | 'tensor'>): py.Remote
  text(name: py.Str, keywords: py.Rest<text$, 'name'>): py.Remote
  text(keywords: text$): py.Remote
  text_dyn: py.RemoteFunction
}
