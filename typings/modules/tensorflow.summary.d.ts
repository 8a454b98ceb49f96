// tensorflow.summary of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
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
  name: py.RemoteArgument
  data: py.RemoteArgument
  sample_rate: py.RemoteArgument
  step?: py.RemoteArgument | undefined
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  encoding?: py.RemoteArgument | undefined
  description?: py.RemoteArgument | undefined
}

export interface create_file_writer$ {
  logdir: py.RemoteArgument
  max_queue?: py.RemoteArgument | undefined
  flush_millis?: py.RemoteArgument | undefined
  filename_suffix?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
  /** Default: `False` */
  experimental_trackable?: py.Bool | undefined
  experimental_mesh?: py.RemoteArgument | undefined
}

export interface flush$ {
  writer?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface graph$ {
  graph_data: py.RemoteArgument
}

export interface histogram$ {
  name: py.RemoteArgument
  data: py.RemoteArgument
  step?: py.RemoteArgument | undefined
  buckets?: py.RemoteArgument | undefined
  description?: py.RemoteArgument | undefined
}

export interface image$ {
  name: py.RemoteArgument
  data: py.RemoteArgument
  step?: py.RemoteArgument | undefined
  /** Default: `3` */
  max_outputs?: py.Int | undefined
  description?: py.RemoteArgument | undefined
}

export interface record_if$ {
  condition: py.RemoteArgument
}

export interface scalar$ {
  name: py.RemoteArgument
  data: py.RemoteArgument
  step?: py.RemoteArgument | undefined
  description?: py.RemoteArgument | undefined
}

export interface text$ {
  name: py.RemoteArgument
  data: py.RemoteArgument
  step?: py.RemoteArgument | undefined
  description?: py.RemoteArgument | undefined
}

export interface trace_export$ {
  name: py.RemoteArgument
  step?: py.RemoteArgument | undefined
  profiler_outdir?: py.RemoteArgument | undefined
}

export interface trace_on$ {
  /** Default: `True` */
  graph?: py.Bool | undefined
  /** Default: `False` */
  profiler?: py.Bool | undefined
  profiler_outdir?: py.RemoteArgument | undefined
}

export interface write$ {
  tag: py.RemoteArgument
  tensor: py.RemoteArgument
  step?: py.RemoteArgument | undefined
  metadata?: py.RemoteArgument | undefined
  name?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly SummaryWriter: SummaryWriter$class
  audio(name: py.Positional, data: py.Positional, sample_rate: py.Positional, step: py.Positional, max_outputs: py.Int, encoding: py.Positional, description?: py.Positional): py.Remote
  audio(name: py.Positional, data: py.Positional, sample_rate: py.Positional, step: py.Positional, max_outputs: py.Int, keywords?: py.Rest<audio$, 'name' | 'data' | 'sample_rate' | 'step' | 'max_outputs'>): py.Remote
  audio(name: py.Positional, data: py.Positional, sample_rate: py.Positional, step: py.Positional, keywords?: py.Rest<audio$, 'name' | 'data' | 'sample_rate' | 'step'>): py.Remote
  audio(name: py.Positional, data: py.Positional, sample_rate: py.Positional, keywords?: py.Rest<audio$, 'name' | 'data' | 'sample_rate'>): py.Remote
  audio(name: py.Positional, data: py.Positional, keywords: py.Rest<audio$, 'name' | 'data'>): py.Remote
  audio(name: py.Positional, keywords: py.Rest<audio$, 'name'>): py.Remote
  audio(keywords: audio$): py.Remote
  audio_dyn: py.RemoteFunction
  create_file_writer(logdir: py.Positional, max_queue: py.Positional, flush_millis: py.Positional, filename_suffix: py.Positional, name?: py.Positional, experimental_trackable?: py.Bool, experimental_mesh?: py.Positional): py.Remote
  create_file_writer(logdir: py.Positional, max_queue: py.Positional, flush_millis: py.Positional, keywords?: py.Rest<create_file_writer$, 'logdir' | 'max_queue' | 'flush_millis'>): py.Remote
  create_file_writer(logdir: py.Positional, max_queue: py.Positional, keywords?: py.Rest<create_file_writer$, 'logdir' | 'max_queue'>): py.Remote
  create_file_writer(logdir: py.Positional, keywords?: py.Rest<create_file_writer$, 'logdir'>): py.Remote
  create_file_writer(keywords: create_file_writer$): py.Remote
  create_file_writer_dyn: py.RemoteFunction
  create_noop_writer(): py.Remote
  create_noop_writer_dyn: py.RemoteFunction
  readonly experimental: tensorflow_summary_experimental.$Module
  flush(writer: py.Positional, name: py.Positional): py.Remote
  flush(writer: py.Positional, keywords?: py.Rest<flush$, 'writer'>): py.Remote
  flush(keywords?: flush$): py.Remote
  flush_dyn: py.RemoteFunction
  graph(graph_data: py.Positional): py.Remote
  graph(keywords: graph$): py.Remote
  graph_dyn: py.RemoteFunction
  histogram(name: py.Positional, data: py.Positional, step: py.Positional, buckets: py.Positional, description: py.Positional): py.Remote
  histogram(name: py.Positional, data: py.Positional, step: py.Positional, buckets: py.Positional, keywords?: py.Rest<histogram$, 'name' | 'data' | 'step' | 'buckets'>): py.Remote
  histogram(name: py.Positional, data: py.Positional, step: py.Positional, keywords?: py.Rest<histogram$, 'name' | 'data' | 'step'>): py.Remote
  histogram(name: py.Positional, data: py.Positional, keywords?: py.Rest<histogram$, 'name' | 'data'>): py.Remote
  histogram(name: py.Positional, keywords: py.Rest<histogram$, 'name'>): py.Remote
  histogram(keywords: histogram$): py.Remote
  histogram_dyn: py.RemoteFunction
  image(name: py.Positional, data: py.Positional, step: py.Positional, max_outputs: py.Int, description: py.Positional): py.Remote
  image(name: py.Positional, data: py.Positional, step: py.Positional, max_outputs: py.Int, keywords?: py.Rest<image$, 'name' | 'data' | 'step' | 'max_outputs'>): py.Remote
  image(name: py.Positional, data: py.Positional, step: py.Positional, keywords?: py.Rest<image$, 'name' | 'data' | 'step'>): py.Remote
  image(name: py.Positional, data: py.Positional, keywords?: py.Rest<image$, 'name' | 'data'>): py.Remote
  image(name: py.Positional, keywords: py.Rest<image$, 'name'>): py.Remote
  image(keywords: image$): py.Remote
  image_dyn: py.RemoteFunction
  record_if(condition: py.Positional): py.Remote
  record_if(keywords: record_if$): py.Remote
  record_if_dyn: py.RemoteFunction
  scalar(name: py.Positional, data: py.Positional, step: py.Positional, description: py.Positional): py.Remote
  scalar(name: py.Positional, data: py.Positional, step: py.Positional, keywords?: py.Rest<scalar$, 'name' | 'data' | 'step'>): py.Remote
  scalar(name: py.Positional, data: py.Positional, keywords?: py.Rest<scalar$, 'name' | 'data'>): py.Remote
  scalar(name: py.Positional, keywords: py.Rest<scalar$, 'name'>): py.Remote
  scalar(keywords: scalar$): py.Remote
  scalar_dyn: py.RemoteFunction
  should_record_summaries(): py.Remote
  should_record_summaries_dyn: py.RemoteFunction
  text(name: py.Positional, data: py.Positional, step: py.Positional, description: py.Positional): py.Remote
  text(name: py.Positional, data: py.Positional, step: py.Positional, keywords?: py.Rest<text$, 'name' | 'data' | 'step'>): py.Remote
  text(name: py.Positional, data: py.Positional, keywords?: py.Rest<text$, 'name' | 'data'>): py.Remote
  text(name: py.Positional, keywords: py.Rest<text$, 'name'>): py.Remote
  text(keywords: text$): py.Remote
  text_dyn: py.RemoteFunction
  trace_export(name: py.Positional, step: py.Positional, profiler_outdir: py.Positional): py.Remote
  trace_export(name: py.Positional, step: py.Positional, keywords?: py.Rest<trace_export$, 'name' | 'step'>): py.Remote
  trace_export(name: py.Positional, keywords?: py.Rest<trace_export$, 'name'>): py.Remote
  trace_export(keywords: trace_export$): py.Remote
  trace_export_dyn: py.RemoteFunction
  trace_off(): py.Remote
  trace_off_dyn: py.RemoteFunction
  trace_on(graph: py.Bool, profiler: py.Bool, profiler_outdir: py.Positional): py.Remote
  trace_on(graph: py.Bool, profiler: py.Bool, keywords?: py.Rest<trace_on$, 'graph' | 'profiler'>): py.Remote
  trace_on(graph: py.Bool, keywords?: py.Rest<trace_on$, 'graph'>): py.Remote
  trace_on(keywords?: trace_on$): py.Remote
  trace_on_dyn: py.RemoteFunction
  write(tag: py.Positional, tensor: py.Positional, step: py.Positional, metadata: py.Positional, name: py.Positional): py.Remote
  write(tag: py.Positional, tensor: py.Positional, step: py.Positional, metadata: py.Positional, keywords?: py.Rest<write$, 'tag' | 'tensor' | 'step' | 'metadata'>): py.Remote
  write(tag: py.Positional, tensor: py.Positional, step: py.Positional, keywords?: py.Rest<write$, 'tag' | 'tensor' | 'step'>): py.Remote
  write(tag: py.Positional, tensor: py.Positional, keywords?: py.Rest<write$, 'tag' | 'tensor'>): py.Remote
  write(tag: py.Positional, keywords: py.Rest<write$, 'tag'>): py.Remote
  write(keywords: write$): py.Remote
  write_dyn: py.RemoteFunction
}
