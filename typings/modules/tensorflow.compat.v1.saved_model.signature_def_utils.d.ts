// tensorflow.compat.v1.saved_model.signature_def_utils of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_saved_model from './tensorflow.compat.v1.saved_model.js'

export interface MethodNameUpdater$replace_method_name {
  signature_key: py.RemoteArgument
  method_name: py.RemoteArgument
  tags?: py.RemoteArgument | undefined
}

export interface MethodNameUpdater$save {
  new_export_dir?: py.Str | null | undefined
}

export interface MethodNameUpdater extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.saved_model.signature_def_utils.MethodNameUpdater': true }
  replace_method_name(signature_key: py.Positional, method_name: py.Positional, tags: py.Positional): py.Remote
  replace_method_name(signature_key: py.Positional, method_name: py.Positional, keywords?: py.Rest<MethodNameUpdater$replace_method_name, 'signature_key' | 'method_name'>): py.Remote
  replace_method_name(signature_key: py.Positional, keywords: py.Rest<MethodNameUpdater$replace_method_name, 'signature_key'>): py.Remote
  replace_method_name(keywords: MethodNameUpdater$replace_method_name): py.Remote
  replace_method_name_dyn: py.RemoteFunction
  save(new_export_dir: py.Str | null): py.Remote
  save(keywords?: MethodNameUpdater$save): py.Remote
  save_dyn: py.RemoteFunction
}

export interface MethodNameUpdater$new {
  export_dir: py.Str
}

export interface MethodNameUpdater$class extends py.PythonClass {
  new (export_dir: py.Str): MethodNameUpdater
  (export_dir: py.Str): py.Promised<MethodNameUpdater>
  new (keywords: MethodNameUpdater$new): MethodNameUpdater
  (keywords: MethodNameUpdater$new): py.Promised<MethodNameUpdater>
}

export interface $Module extends py.PythonModuleObject {
  readonly MethodNameUpdater: MethodNameUpdater$class
  readonly build_signature_def: tensorflow_compat_v1_saved_model.$Module["build_signature_def"]
  build_signature_def_dyn: py.RemoteFunction
  readonly classification_signature_def: tensorflow_compat_v1_saved_model.$Module["classification_signature_def"]
  classification_signature_def_dyn: py.RemoteFunction
  readonly is_valid_signature: tensorflow_compat_v1_saved_model.$Module["is_valid_signature"]
  is_valid_signature_dyn: py.RemoteFunction
  readonly predict_signature_def: tensorflow_compat_v1_saved_model.$Module["predict_signature_def"]
  predict_signature_def_dyn: py.RemoteFunction
  readonly regression_signature_def: tensorflow_compat_v1_saved_model.$Module["regression_signature_def"]
  regression_signature_def_dyn: py.RemoteFunction
}
