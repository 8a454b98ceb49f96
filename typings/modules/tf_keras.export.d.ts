// tf_keras.export of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_saved_model from './tensorflow.saved_model.js'

export interface ExportArchive$add_endpoint {
  name: py.Str
  fn: py.Callable
  input_signature?: py.RemoteArgument | undefined
}

export interface ExportArchive$add_variable_collection {
  name: py.Str
  variables: py.List<py.Of<'tensorflow.Variable'>>
}

export interface ExportArchive$track {
  resource: py.RemoteArgument
}

export interface ExportArchive$write_out {
  filepath: py.Str
  options?: py.Of<'tensorflow.saved_model.SaveOptions'> | null | undefined
}

export interface ExportArchive extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.export.ExportArchive': true }
  add_endpoint(name: py.Str, fn: py.Callable, input_signature: py.Positional): py.Remote
  add_endpoint(name: py.Str, fn: py.Callable, keywords?: py.Rest<ExportArchive$add_endpoint, 'name' | 'fn'>): py.Remote
  add_endpoint(name: py.Str, keywords: py.Rest<ExportArchive$add_endpoint, 'name'>): py.Remote
  add_endpoint(keywords: ExportArchive$add_endpoint): py.Remote
  add_endpoint_dyn: py.RemoteFunction
  add_variable_collection(name: py.Str, variables: py.List<py.Of<'tensorflow.Variable'>>): py.Remote
  add_variable_collection(name: py.Str, keywords: py.Rest<ExportArchive$add_variable_collection, 'name'>): py.Remote
  add_variable_collection(keywords: ExportArchive$add_variable_collection): py.Remote
  add_variable_collection_dyn: py.RemoteFunction
  non_trainable_variables: any
  non_trainable_variables_dyn: any
  tensorflow_version: any
  tensorflow_version_dyn: any
  track(resource: py.Positional): py.Remote
  track(keywords: ExportArchive$track): py.Remote
  track_dyn: py.RemoteFunction
  trainable_variables: any
  trainable_variables_dyn: any
  variables: any
  variables_dyn: any
  write_out(filepath: py.Str, options: py.Of<'tensorflow.saved_model.SaveOptions'> | null): py.Remote
  write_out(filepath: py.Str, keywords?: py.Rest<ExportArchive$write_out, 'filepath'>): py.Remote
  write_out(keywords: ExportArchive$write_out): py.Remote
  write_out_dyn: py.RemoteFunction
}

export interface ExportArchive$class extends py.PythonClass {
  new (): ExportArchive
  (): py.Promised<ExportArchive>
}

export interface $Module extends py.PythonModuleObject {
  readonly ExportArchive: ExportArchive$class
}
