// tensorflow.summary of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_experimental_dtensor from './tensorflow.experimental.dtensor.js'
import type * as tensorflow_summary_experimental from './tensorflow.summary.experimental.js'

export interface SummaryWriter$as_default {
  step?: py.RemoteArgument | undefined
}

export interface SummaryWriter$set_as_default {
  step?: py.RemoteArgument | undefined
}

export interface SummaryWriter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.summary.SummaryWriter': true }
  as_default(step: py.Positional): py.Remote
  as_default(keywords?: SummaryWriter$as_default): py.Remote
  as_default_dyn: py.RemoteFunction
  close(): py.Remote
  close_dyn: py.RemoteFunction
  flush(): py.Remote
  flush_dyn: py.RemoteFunction
  init(): py.Remote
  init_dyn: py.RemoteFunction
  set_as_default(step: py.Positional): py.Remote
  set_as_default(keywords?: SummaryWriter$set_as_default): py.Remote
  set_as_default_dyn: py.RemoteFunction
}

export interface SummaryWriter$class extends py.PythonClass {
  new (): SummaryWriter
  (): py.Promised<SummaryWriter>
}

export interface audio$ {
  name: py.Str
  data: py.TensorLike
  sample_rate: py.Int | py.TensorLike
  step?: py.RemoteArgument | undefined
  /** Default: `3` */
  max_outputs?: py.Int | py.TensorLike | undefined
  encoding?: py.Str | null | undefined
  description?: py.RemoteArgument | undefined
}

export interface create_file_writer$ {
  logdir: py.Str
  max_queue?: py.RemoteArgument | undefined
  flush_millis?: py.RemoteArgument | undefined
  filename_suffix?: py.Str | null | undefined
  name?: py.Str | null | undefined
  /** Default: `False` */
  experimental_trackable?: py.Bool | undefined
  experimental_mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | null | undefined
}

export interface flush$ {
  writer?: py.Of<'tensorflow.summary.SummaryWriter'> | null | undefined
  name?: py.Str | null | undefined
}

export interface graph$ {
  graph_data: py.Of<'tensorflow.Graph'> | py.Of<'tensorflow.compat.v1.GraphDef'>
}

export interface histogram$ {
  name: py.Str
  data: py.TensorLike
  step?: py.RemoteArgument | undefined
  buckets?: py.Int | null | undefined
  description?: py.RemoteArgument | undefined
}

export interface image$ {
  name: py.Str
  data: py.TensorLike
  step?: py.RemoteArgument | undefined
  /** Default: `3` */
  max_outputs?: py.Int | py.TensorLike | undefined
  description?: py.RemoteArgument | undefined
}

export interface record_if$ {
  condition: py.RemoteArgument
}

export interface scalar$ {
  name: py.Str
  data: py.Float
  step?: py.RemoteArgument | undefined
  description?: py.RemoteArgument | undefined
}

export interface text$ {
  name: py.Str
  data: py.RemoteArgument
  step?: py.RemoteArgument | undefined
  description?: py.RemoteArgument | undefined
}

export interface trace_export$ {
  name: py.Str
  step?: py.RemoteArgument | undefined
  profiler_outdir?: py.RemoteArgument | undefined
}

export interface trace_on$ {
  /** Default: `True` */
  graph?: py.Bool | undefined
  /** Default: `False` */
  profiler?: py.Bool | undefined
  profiler_outdir?: py.Str | null | undefined
}

export interface write$ {
  tag: py.Str
  tensor: py.TensorLike | py.Callable
  step?: py.RemoteArgument | undefined
  metadata?: py.Of<'tensorflow.compat.v1.SummaryMetadata'> | null | undefined
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly SummaryWriter: SummaryWriter$class
  audio(name: py.Str, data: py.TensorLike, sample_rate: py.Int | py.TensorLike, step: py.Positional, max_outputs: py.Int | py.TensorLike, encoding: py.Str | null, description?: py.Positional): py.Remote
  audio(name: py.Str, data: py.TensorLike, sample_rate: py.Int | py.TensorLike, step: py.Positional, max_outputs: py.Int | py.TensorLike, keywords?: py.Rest<audio$, 'name' | 'data' | 'sample_rate' | 'step' | 'max_outputs'>): py.Remote
  audio(name: py.Str, data: py.TensorLike, sample_rate: py.Int | py.TensorLike, step: py.Positional, keywords?: py.Rest<audio$, 'name' | 'data' | 'sample_rate' | 'step'>): py.Remote
  audio(name: py.Str, data: py.TensorLike, sample_rate: py.Int | py.TensorLike, keywords?: py.Rest<audio$, 'name' | 'data' | 'sample_rate'>): py.Remote
  audio(name: py.Str, data: py.TensorLike, keywords: py.Rest<audio$, 'name' | 'data'>): py.Remote
  audio(name: py.Str, keywords: py.Rest<audio$, 'name'>): py.Remote
  audio(keywords: audio$): py.Remote
  audio_dyn: py.RemoteFunction
  create_file_writer(logdir: py.Str, max_queue: py.Positional, flush_millis: py.Positional, filename_suffix: py.Str | null, name?: py.Str | null, experimental_trackable?: py.Bool, experimental_mesh?: py.Of<'tensorflow.experimental.dtensor.Mesh'> | null): py.Promised<SummaryWriter>
  create_file_writer(logdir: py.Str, max_queue: py.Positional, flush_millis: py.Positional, keywords?: py.Rest<create_file_writer$, 'logdir' | 'max_queue' | 'flush_millis'>): py.Promised<SummaryWriter>
  create_file_writer(logdir: py.Str, max_queue: py.Positional, keywords?: py.Rest<create_file_writer$, 'logdir' | 'max_queue'>): py.Promised<SummaryWriter>
  create_file_writer(logdir: py.Str, keywords?: py.Rest<create_file_writer$, 'logdir'>): py.Promised<SummaryWriter>
  create_file_writer(keywords: create_file_writer$): py.Promised<SummaryWriter>
  create_file_writer_dyn: py.RemoteFunction
  create_noop_writer(): py.Remote
  create_noop_writer_dyn: py.RemoteFunction
  readonly experimental: tensorflow_summary_experimental.$Module
  flush(writer: py.Of<'tensorflow.summary.SummaryWriter'> | null, name: py.Str | null): py.Remote
  flush(writer: py.Of<'tensorflow.summary.SummaryWriter'> | null, keywords?: py.Rest<flush$, 'writer'>): py.Remote
  flush(keywords?: flush$): py.Remote
  flush_dyn: py.RemoteFunction
  graph(graph_data: py.Of<'tensorflow.Graph'> | py.Of<'tensorflow.compat.v1.GraphDef'>): py.Remote
  graph(keywords: graph$): py.Remote
  graph_dyn: py.RemoteFunction
  histogram(name: py.Str, data: py.TensorLike, step: py.Positional, buckets: py.Int | null, description: py.Positional): py.Remote
  histogram(name: py.Str, data: py.TensorLike, step: py.Positional, buckets: py.Int | null, keywords?: py.Rest<histogram$, 'name' | 'data' | 'step' | 'buckets'>): py.Remote
  histogram(name: py.Str, data: py.TensorLike, step: py.Positional, keywords?: py.Rest<histogram$, 'name' | 'data' | 'step'>): py.Remote
  histogram(name: py.Str, data: py.TensorLike, keywords?: py.Rest<histogram$, 'name' | 'data'>): py.Remote
  histogram(name: py.Str, keywords: py.Rest<histogram$, 'name'>): py.Remote
  histogram(keywords: histogram$): py.Remote
  histogram_dyn: py.RemoteFunction
  image(name: py.Str, data: py.TensorLike, step: py.Positional, max_outputs: py.Int | py.TensorLike, description: py.Positional): py.Remote
  image(name: py.Str, data: py.TensorLike, step: py.Positional, max_outputs: py.Int | py.TensorLike, keywords?: py.Rest<image$, 'name' | 'data' | 'step' | 'max_outputs'>): py.Remote
  image(name: py.Str, data: py.TensorLike, step: py.Positional, keywords?: py.Rest<image$, 'name' | 'data' | 'step'>): py.Remote
  image(name: py.Str, data: py.TensorLike, keywords?: py.Rest<image$, 'name' | 'data'>): py.Remote
  image(name: py.Str, keywords: py.Rest<image$, 'name'>): py.Remote
  image(keywords: image$): py.Remote
  image_dyn: py.RemoteFunction
  record_if(condition: py.Positional): py.Remote
  record_if(keywords: record_if$): py.Remote
  record_if_dyn: py.RemoteFunction
  scalar(name: py.Str, data: py.Float, step: py.Positional, description: py.Positional): py.Remote
  scalar(name: py.Str, data: py.Float, step: py.Positional, keywords?: py.Rest<scalar$, 'name' | 'data' | 'step'>): py.Remote
  scalar(name: py.Str, data: py.Float, keywords?: py.Rest<scalar$, 'name' | 'data'>): py.Remote
  scalar(name: py.Str, keywords: py.Rest<scalar$, 'name'>): py.Remote
  scalar(keywords: scalar$): py.Remote
  scalar_dyn: py.RemoteFunction
  should_record_summaries(): py.Remote
  should_record_summaries_dyn: py.RemoteFunction
  text(name: py.Str, data: py.Positional, step: py.Positional, description: py.Positional): py.Remote
  text(name: py.Str, data: py.Positional, step: py.Positional, keywords?: py.Rest<text$, 'name' | 'data' | 'step'>): py.Remote
  text(name: py.Str, data: py.Positional, keywords?: py.Rest<text$, 'name' | 'data'>): py.Remote
  text(name: py.Str, keywords: py.Rest<text$, 'name'>): py.Remote
  text(keywords: text$): py.Remote
  text_dyn: py.RemoteFunction
  trace_export(name: py.Str, step: py.Positional, profiler_outdir: py.Positional): py.Remote
  trace_export(name: py.Str, step: py.Positional, keywords?: py.Rest<trace_export$, 'name' | 'step'>): py.Remote
  trace_export(name: py.Str, keywords?: py.Rest<trace_export$, 'name'>): py.Remote
  trace_export(keywords: trace_export$): py.Remote
  trace_export_dyn: py.RemoteFunction
  trace_off(): py.Remote
  trace_off_dyn: py.RemoteFunction
  trace_on(graph: py.Bool, profiler: py.Bool, profiler_outdir: py.Str | null): py.Remote
  trace_on(graph: py.Bool, profiler: py.Bool, keywords?: py.Rest<trace_on$, 'graph' | 'profiler'>): py.Remote
  trace_on(graph: py.Bool, keywords?: py.Rest<trace_on$, 'graph'>): py.Remote
  trace_on(keywords?: trace_on$): py.Remote
  trace_on_dyn: py.RemoteFunction
  write(tag: py.Str, tensor: py.TensorLike | py.Callable, step: py.Positional, metadata: py.Of<'tensorflow.compat.v1.SummaryMetadata'> | null, name: py.Str | null): py.Remote
  write(tag: py.Str, tensor: py.TensorLike | py.Callable, step: py.Positional, metadata: py.Of<'tensorflow.compat.v1.SummaryMetadata'> | null, keywords?: py.Rest<write$, 'tag' | 'tensor' | 'step' | 'metadata'>): py.Remote
  write(tag: py.Str, tensor: py.TensorLike | py.Callable, step: py.Positional, keywords?: py.Rest<write$, 'tag' | 'tensor' | 'step'>): py.Remote
  write(tag: py.Str, tensor: py.TensorLike | py.Callable, keywords?: py.Rest<write$, 'tag' | 'tensor'>): py.Remote
  write(tag: py.Str, keywords: py.Rest<write$, 'tag'>): py.Remote
  write(keywords: write$): py.Remote
  write_dyn: py.RemoteFunction
}
