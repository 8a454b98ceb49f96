// tensorflow.profiler.experimental.client of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_profiler_experimental from './tensorflow.profiler.experimental.js'

export interface monitor$ {
  service_addr: py.RemoteArgument
  duration_ms: py.RemoteArgument
  /** Default: `1` */
  level?: py.Int | undefined
}

export interface trace$ {
  service_addr: py.RemoteArgument
  logdir: py.Str
  duration_ms: py.RemoteArgument
  /** Default: `''` */
  worker_list?: py.Str | undefined
  /** Default: `3` */
  num_tracing_attempts?: py.Int | undefined
  options?: py.Of<'tensorflow.profiler.experimental.ProfilerOptions'> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  monitor(service_addr: py.Positional, duration_ms: py.Positional, level: py.Int): py.Remote<string>
  monitor(service_addr: py.Positional, duration_ms: py.Positional, keywords?: py.Rest<monitor$, 'service_addr' | 'duration_ms'>): py.Remote<string>
  monitor(service_addr: py.Positional, keywords: py.Rest<monitor$, 'service_addr'>): py.Remote<string>
  monitor(keywords: monitor$): py.Remote<string>
  monitor_dyn: py.RemoteFunction
  trace(service_addr: py.Positional, logdir: py.Str, duration_ms: py.Positional, worker_list: py.Str, num_tracing_attempts: py.Int, options: py.Of<'tensorflow.profiler.experimental.ProfilerOptions'> | null): py.Remote
  trace(service_addr: py.Positional, logdir: py.Str, duration_ms: py.Positional, worker_list: py.Str, num_tracing_attempts: py.Int, keywords?: py.Rest<trace$, 'service_addr' | 'logdir' | 'duration_ms' | 'worker_list' | 'num_tracing_attempts'>): py.Remote
  trace(service_addr: py.Positional, logdir: py.Str, duration_ms: py.Positional, worker_list: py.Str, keywords?: py.Rest<trace$, 'service_addr' | 'logdir' | 'duration_ms' | 'worker_list'>): py.Remote
  trace(service_addr: py.Positional, logdir: py.Str, duration_ms: py.Positional, keywords?: py.Rest<trace$, 'service_addr' | 'logdir' | 'duration_ms'>): py.Remote
  trace(service_addr: py.Positional, logdir: py.Str, keywords: py.Rest<trace$, 'service_addr' | 'logdir'>): py.Remote
  trace(service_addr: py.Positional, keywords: py.Rest<trace$, 'service_addr'>): py.Remote
  trace(keywords: trace$): py.Remote
  trace_dyn: py.RemoteFunction
}
