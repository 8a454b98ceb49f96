// tensorflow.compat.v1.flags.tf_decorator of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface Any extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.tf_decorator.Any': true }
}

export interface Any$new {
  [keyword: string]: any
}

export interface Any$class extends py.PythonClass {
  new (...args: py.Positional[]): Any
  (...args: py.Positional[]): py.Promised<Any>
  new (...args: [...args: py.Positional[], keywords: Any$new]): Any
  (...args: [...args: py.Positional[], keywords: Any$new]): py.Promised<Any>
  new (keywords?: Any$new): Any
  (keywords?: Any$new): py.Promised<Any>
}

export interface TFDecorator$__call__ {
  [keyword: string]: any
}

export interface TFDecorator extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.tf_decorator.TFDecorator': true }
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: TFDecorator$__call__]): py.Remote
  (keywords?: TFDecorator$__call__): py.Remote
  decorated_target: any
  decorated_target_dyn: any
  readonly decorator_argspec: py.Remote
  readonly decorator_argspec_dyn: any
  readonly decorator_doc: py.Remote
  readonly decorator_doc_dyn: any
  readonly decorator_name: py.Remote
  readonly decorator_name_dyn: any
}

export interface TFDecorator$new {
  decorator_name: py.RemoteArgument
  target: py.RemoteArgument
  /** Default: `''` */
  decorator_doc?: py.Str | undefined
  decorator_argspec?: py.RemoteArgument | undefined
}

export interface TFDecorator$class extends py.PythonClass {
  new (decorator_name: py.Positional, target: py.Positional, decorator_doc: py.Str, decorator_argspec: py.Positional): TFDecorator
  (decorator_name: py.Positional, target: py.Positional, decorator_doc: py.Str, decorator_argspec: py.Positional): py.Promised<TFDecorator>
  new (decorator_name: py.Positional, target: py.Positional, decorator_doc: py.Str, keywords?: py.Rest<TFDecorator$new, 'decorator_name' | 'target' | 'decorator_doc'>): TFDecorator
  (decorator_name: py.Positional, target: py.Positional, decorator_doc: py.Str, keywords?: py.Rest<TFDecorator$new, 'decorator_name' | 'target' | 'decorator_doc'>): py.Promised<TFDecorator>
  new (decorator_name: py.Positional, target: py.Positional, keywords?: py.Rest<TFDecorator$new, 'decorator_name' | 'target'>): TFDecorator
  (decorator_name: py.Positional, target: py.Positional, keywords?: py.Rest<TFDecorator$new, 'decorator_name' | 'target'>): py.Promised<TFDecorator>
  new (decorator_name: py.Positional, keywords: py.Rest<TFDecorator$new, 'decorator_name'>): TFDecorator
  (decorator_name: py.Positional, keywords: py.Rest<TFDecorator$new, 'decorator_name'>): py.Promised<TFDecorator>
  new (keywords: TFDecorator$new): TFDecorator
  (keywords: TFDecorator$new): py.Promised<TFDecorator>
}

export interface Dict$ {
  [keyword: string]: any
}

export interface fullargspec_to_signature$ {
  fullargspec: py.RemoteArgument
}

export interface make_decorator$ {
  target: py.Callable
  decorator_func: py.Callable
  decorator_name?: py.Str | null | undefined
  /** Default: `''` */
  decorator_doc?: py.Str | undefined
  decorator_argspec?: py.RemoteArgument | undefined
}

export interface rewrap$ {
  decorator_func: py.Callable
  previous_target: py.Callable
  new_target: py.Callable
}

export interface unwrap$ {
  maybe_tf_decorator: py.Callable
}

export interface $Module extends py.PythonModuleObject {
  readonly Any: Any$class
  Dict(...args: py.Positional[]): py.Remote
  Dict(...args: [...args: py.Positional[], keywords: Dict$]): py.Remote
  Dict(keywords?: Dict$): py.Remote
  Dict_dyn: py.RemoteFunction
  readonly TFDecorator: TFDecorator$class
  fullargspec_to_signature(fullargspec: py.Positional): py.Remote
  fullargspec_to_signature(keywords: fullargspec_to_signature$): py.Remote
  fullargspec_to_signature_dyn: py.RemoteFunction
  make_decorator(target: py.Callable, decorator_func: py.Callable, decorator_name: py.Str | null, decorator_doc: py.Str, decorator_argspec: py.Positional): py.Remote
  make_decorator(target: py.Callable, decorator_func: py.Callable, decorator_name: py.Str | null, decorator_doc: py.Str, keywords?: py.Rest<make_decorator$, 'target' | 'decorator_func' | 'decorator_name' | 'decorator_doc'>): py.Remote
  make_decorator(target: py.Callable, decorator_func: py.Callable, decorator_name: py.Str | null, keywords?: py.Rest<make_decorator$, 'target' | 'decorator_func' | 'decorator_name'>): py.Remote
  make_decorator(target: py.Callable, decorator_func: py.Callable, keywords?: py.Rest<make_decorator$, 'target' | 'decorator_func'>): py.Remote
  make_decorator(target: py.Callable, keywords: py.Rest<make_decorator$, 'target'>): py.Remote
  make_decorator(keywords: make_decorator$): py.Remote
  make_decorator_dyn: py.RemoteFunction
  rewrap(decorator_func: py.Callable, previous_target: py.Callable, new_target: py.Callable): py.Remote
  rewrap(decorator_func: py.Callable, previous_target: py.Callable, keywords: py.Rest<rewrap$, 'decorator_func' | 'previous_target'>): py.Remote
  rewrap(decorator_func: py.Callable, keywords: py.Rest<rewrap$, 'decorator_func'>): py.Remote
  rewrap(keywords: rewrap$): py.Remote
  rewrap_dyn: py.RemoteFunction
  unwrap(maybe_tf_decorator: py.Callable): py.Remote<any[]>
  unwrap(keywords: unwrap$): py.Remote<any[]>
  unwrap_dyn: py.RemoteFunction
}
