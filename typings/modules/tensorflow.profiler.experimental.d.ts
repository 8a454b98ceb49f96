// tensorflow.profiler.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_profiler_experimental_client from './tensorflow.profiler.experimental.client.js'
import type * as tensorflow_profiler_experimental_server from './tensorflow.profiler.experimental.server.js'

export interface Profile$__exit__ {
  typ: py.RemoteArgument
  value: py.RemoteArgument
  tb: py.RemoteArgument
}

export interface Profile extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.profiler.experimental.Profile': true }
  __enter__(): py.Remote
  __exit__(typ: py.Positional, value: py.Positional, tb: py.Positional): py.Remote
  __exit__(typ: py.Positional, value: py.Positional, keywords: py.Rest<Profile$__exit__, 'typ' | 'value'>): py.Remote
  __exit__(typ: py.Positional, keywords: py.Rest<Profile$__exit__, 'typ'>): py.Remote
  __exit__(keywords: Profile$__exit__): py.Remote
}

export interface Profile$new {
  logdir: py.RemoteArgument
  options?: py.Of<'tensorflow.profiler.experimental.ProfilerOptions'> | null | undefined
}

export interface Profile$class extends py.PythonClass {
  new (logdir: py.Positional, options: py.Of<'tensorflow.profiler.experimental.ProfilerOptions'> | null): Profile
  (logdir: py.Positional, options: py.Of<'tensorflow.profiler.experimental.ProfilerOptions'> | null): py.Promised<Profile>
  new (logdir: py.Positional, keywords?: py.Rest<Profile$new, 'logdir'>): Profile
  (logdir: py.Positional, keywords?: py.Rest<Profile$new, 'logdir'>): py.Promised<Profile>
  new (keywords: Profile$new): Profile
  (keywords: Profile$new): py.Promised<Profile>
}

export interface ProfilerOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.profiler.experimental.ProfilerOptions': true }
  readonly delay_ms: py.Remote
  readonly delay_ms_dyn: any
  readonly device_tracer_level: py.Remote
  readonly device_tracer_level_dyn: any
  readonly host_tracer_level: py.Remote
  readonly host_tracer_level_dyn: any
  readonly python_tracer_level: py.Remote
  readonly python_tracer_level_dyn: any
}

export interface ProfilerOptions$new {
  /** Default: `2` */
  host_tracer_level?: py.Int | undefined
  /** Default: `0` */
  python_tracer_level?: py.Int | undefined
  /** Default: `1` */
  device_tracer_level?: py.Int | undefined
  delay_ms?: py.RemoteArgument | undefined
}

export interface ProfilerOptions$class extends py.PythonClass {
  new (host_tracer_level: py.Int, python_tracer_level: py.Int, device_tracer_level: py.Int, delay_ms: py.Positional): ProfilerOptions
  (host_tracer_level: py.Int, python_tracer_level: py.Int, device_tracer_level: py.Int, delay_ms: py.Positional): py.Promised<ProfilerOptions>
  new (host_tracer_level: py.Int, python_tracer_level: py.Int, device_tracer_level: py.Int, keywords?: py.Rest<ProfilerOptions$new, 'host_tracer_level' | 'python_tracer_level' | 'device_tracer_level'>): ProfilerOptions
  (host_tracer_level: py.Int, python_tracer_level: py.Int, device_tracer_level: py.Int, keywords?: py.Rest<ProfilerOptions$new, 'host_tracer_level' | 'python_tracer_level' | 'device_tracer_level'>): py.Promised<ProfilerOptions>
  new (host_tracer_level: py.Int, python_tracer_level: py.Int, keywords?: py.Rest<ProfilerOptions$new, 'host_tracer_level' | 'python_tracer_level'>): ProfilerOptions
  (host_tracer_level: py.Int, python_tracer_level: py.Int, keywords?: py.Rest<ProfilerOptions$new, 'host_tracer_level' | 'python_tracer_level'>): py.Promised<ProfilerOptions>
  new (host_tracer_level: py.Int, keywords?: py.Rest<ProfilerOptions$new, 'host_tracer_level'>): ProfilerOptions
  (host_tracer_level: py.Int, keywords?: py.Rest<ProfilerOptions$new, 'host_tracer_level'>): py.Promised<ProfilerOptions>
  new (keywords?: ProfilerOptions$new): ProfilerOptions
  (keywords?: ProfilerOptions$new): py.Promised<ProfilerOptions>
}

export interface Trace$__exit__ {
  exc_type: py.RemoteArgument
  exc_val: py.RemoteArgument
  exc_tb: py.RemoteArgument
}

export interface Trace$set_metadata {
  [keyword: string]: any
}

export interface Trace extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.profiler.experimental.Trace': true }
  __enter__(): py.Remote
  __exit__(exc_type: py.Positional, exc_val: py.Positional, exc_tb: py.Positional): py.Remote
  __exit__(exc_type: py.Positional, exc_val: py.Positional, keywords: py.Rest<Trace$__exit__, 'exc_type' | 'exc_val'>): py.Remote
  __exit__(exc_type: py.Positional, keywords: py.Rest<Trace$__exit__, 'exc_type'>): py.Remote
  __exit__(keywords: Trace$__exit__): py.Remote
  set_metadata(keywords?: Trace$set_metadata): py.Remote
  set_metadata_dyn: py.RemoteFunction
}

export interface Trace$new {
  name: py.Str
  [keyword: string]: any
}

export interface Trace$class extends py.PythonClass {
  new (name: py.Str, keywords?: py.Rest<Trace$new, 'name'>): Trace
  (name: py.Str, keywords?: py.Rest<Trace$new, 'name'>): py.Promised<Trace>
  new (keywords: Trace$new): Trace
  (keywords: Trace$new): py.Promised<Trace>
}

export interface start$ {
  logdir: py.Str
  options?: py.Of<'tensorflow.profiler.experimental.ProfilerOptions'> | null | undefined
}

export interface stop$ {
  /** Default: `True` */
  save?: py.Of<'tensorflow.Variable'> | py.Bool | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Profile: Profile$class
  readonly ProfilerOptions: ProfilerOptions$class
  readonly Trace: Trace$class
  readonly client: tensorflow_profiler_experimental_client.$Module
  readonly server: tensorflow_profiler_experimental_server.$Module
  start(logdir: py.Str, options: py.Of<'tensorflow.profiler.experimental.ProfilerOptions'> | null): py.Remote
  start(logdir: py.Str, keywords?: py.Rest<start$, 'logdir'>): py.Remote
  start(keywords: start$): py.Remote
  start_dyn: py.RemoteFunction
  stop(save: py.Of<'tensorflow.Variable'> | py.Bool): py.Remote
  stop(keywords?: stop$): py.Remote
  stop_dyn: py.RemoteFunction
}
