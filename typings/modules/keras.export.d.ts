// keras.export of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'
import type * as tensorflow_saved_model from './tensorflow.saved_model.js'

export interface ExportArchive$add_endpoint {
  name: py.Str
  fn: py.Callable
  input_signature?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface ExportArchive$add_variable_collection {
  name: py.Str
  variables: py.List<py.Of<'keras.Variable'>>
}

export interface ExportArchive$track {
  resource: py.RemoteArgument
}

export interface ExportArchive$track_and_add_endpoint {
  name: py.Str
  resource: py.RemoteArgument
  input_signature: py.RemoteArgument
  [keyword: string]: any
}

export interface ExportArchive$write_out {
  filepath: py.Str
  options?: py.Of<'tensorflow.saved_model.SaveOptions'> | null | undefined
  /** Default: `True` */
  verbose?: py.Bool | undefined
}

export interface ExportArchive extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.export.ExportArchive': true }
  add_endpoint(name: py.Str, fn: py.Callable, input_signature: py.Positional, keywords?: py.Rest<ExportArchive$add_endpoint, 'name' | 'fn' | 'input_signature'>): py.Remote
  add_endpoint(name: py.Str, fn: py.Callable, keywords?: py.Rest<ExportArchive$add_endpoint, 'name' | 'fn'>): py.Remote
  add_endpoint(name: py.Str, keywords: py.Rest<ExportArchive$add_endpoint, 'name'>): py.Remote
  add_endpoint(keywords: ExportArchive$add_endpoint): py.Remote
  add_endpoint_dyn: py.RemoteFunction
  add_variable_collection(name: py.Str, variables: py.List<py.Of<'keras.Variable'>>): py.Remote
  add_variable_collection(name: py.Str, keywords: py.Rest<ExportArchive$add_variable_collection, 'name'>): py.Remote
  add_variable_collection(keywords: ExportArchive$add_variable_collection): py.Remote
  add_variable_collection_dyn: py.RemoteFunction
  track(resource: py.Positional): py.Remote
  track(keywords: ExportArchive$track): py.Remote
  track_dyn: py.RemoteFunction
  track_and_add_endpoint(name: py.Str, resource: py.Positional, input_signature: py.Positional, keywords?: py.Rest<ExportArchive$track_and_add_endpoint, 'name' | 'resource' | 'input_signature'>): py.Remote
  track_and_add_endpoint(name: py.Str, resource: py.Positional, keywords: py.Rest<ExportArchive$track_and_add_endpoint, 'name' | 'resource'>): py.Remote
  track_and_add_endpoint(name: py.Str, keywords: py.Rest<ExportArchive$track_and_add_endpoint, 'name'>): py.Remote
  track_and_add_endpoint(keywords: ExportArchive$track_and_add_endpoint): py.Remote
  track_and_add_endpoint_dyn: py.RemoteFunction
  write_out(filepath: py.Str, options: py.Of<'tensorflow.saved_model.SaveOptions'> | null, verbose: py.Bool): py.Remote
  write_out(filepath: py.Str, options: py.Of<'tensorflow.saved_model.SaveOptions'> | null, keywords?: py.Rest<ExportArchive$write_out, 'filepath' | 'options'>): py.Remote
  write_out(filepath: py.Str, keywords?: py.Rest<ExportArchive$write_out, 'filepath'>): py.Remote
  write_out(keywords: ExportArchive$write_out): py.Remote
  write_out_dyn: py.RemoteFunction
}

export interface ExportArchive$new {
  /** Default: `'saved_model'` */
  format?: py.Str | undefined
  [keyword: string]: any
}

export interface ExportArchive$class extends py.PythonClass {
  new (format: py.Str, keywords?: py.Rest<ExportArchive$new, 'format'>): ExportArchive
  (format: py.Str, keywords?: py.Rest<ExportArchive$new, 'format'>): py.Promised<ExportArchive>
  new (keywords?: ExportArchive$new): ExportArchive
  (keywords?: ExportArchive$new): py.Promised<ExportArchive>
}

export interface $Module extends py.PythonModuleObject {
  readonly ExportArchive: ExportArchive$class
}
