// keras.utils.legacy of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'

export interface deserialize_keras_object$ {
  identifier: py.RemoteArgument
  module_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  custom_objects?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `'object'` */
  printable_module_name?: py.Str | undefined
}

export interface serialize_keras_object$ {
  instance: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  deserialize_keras_object(identifier: py.Positional, module_objects: py.Dict<string, py.RemoteArgument> | null, custom_objects: py.Dict<string, py.RemoteArgument> | null, printable_module_name: py.Str): py.Remote
  deserialize_keras_object(identifier: py.Positional, module_objects: py.Dict<string, py.RemoteArgument> | null, custom_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize_keras_object$, 'identifier' | 'module_objects' | 'custom_objects'>): py.Remote
  deserialize_keras_object(identifier: py.Positional, module_objects: py.Dict<string, py.RemoteArgument> | null, custom_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize_keras_object(identifier: py.Positional, module_objects: py.Dict<string, py.RemoteArgument> | null, keywords: py.Rest<deserialize_keras_object$, 'identifier' | 'module_objects'>): py.Remote
  deserialize_keras_object(identifier: py.Positional, module_objects: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  deserialize_keras_object(identifier: py.Positional, keywords?: py.Rest<deserialize_keras_object$, 'identifier'>): py.Remote
  deserialize_keras_object(keywords: deserialize_keras_object$): py.Remote
  deserialize_keras_object_dyn: py.RemoteFunction
  serialize_keras_object(instance: py.Positional): py.Remote
  serialize_keras_object(keywords: serialize_keras_object$): py.Remote
  serialize_keras_object_dyn: py.RemoteFunction
}
