// tensorflow.types.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_types_experimental_distributed from './tensorflow.types.experimental.distributed.js'

export interface AtomicFunction$call_with_captures {
  args: py.List<py.RemoteArgument>
  kwargs: py.Dict<string, py.RemoteArgument>
  captures: py.RemoteArgument
}

export interface AtomicFunction extends Callable {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.AtomicFunction': true } & Callable[typeof py.kind]
  call_with_captures(args: py.List<py.RemoteArgument>, kwargs: py.Dict<string, py.RemoteArgument>, captures: py.Positional): py.Remote
  call_with_captures(args: py.List<py.RemoteArgument>, kwargs: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<AtomicFunction$call_with_captures, 'args' | 'kwargs'>): py.Remote
  call_with_captures(args: py.List<py.RemoteArgument>, keywords: py.Rest<AtomicFunction$call_with_captures, 'args'>): py.Remote
  call_with_captures(keywords: AtomicFunction$call_with_captures): py.Remote
  call_with_captures_dyn: py.RemoteFunction
}

export interface AtomicFunction$class extends py.Statics<Callable$class> {
  new (): AtomicFunction
  (): py.Promised<AtomicFunction>
}

export interface Callable$__call__ {
  [keyword: string]: any
}

export interface Callable extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.Callable': true }
  (...args: py.Positional[]): py.Remote
  (...args: [...args: py.Positional[], keywords: Callable$__call__]): py.Remote
  (keywords?: Callable$__call__): py.Remote
  readonly function_type: py.Promised<FunctionType>
  readonly function_type_dyn: any
}

export interface Callable$class extends py.PythonClass {
  new (): Callable
  (): py.Promised<Callable>
}

export interface ConcreteFunction extends Callable {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.ConcreteFunction': true } & Callable[typeof py.kind]
  readonly inference_fn: py.Promised<AtomicFunction>
  readonly inference_fn_dyn: any
}

export interface ConcreteFunction$class extends py.Statics<Callable$class> {
  new (): ConcreteFunction
  (): py.Promised<ConcreteFunction>
}

export interface FunctionType$bind {
  [keyword: string]: any
}

export interface FunctionType$bind_partial {
  [keyword: string]: any
}

export interface FunctionType$from_callable {
  obj: py.RemoteArgument
  /** Default: `True` */
  follow_wrapped?: py.Bool | undefined
}

export interface FunctionType$replace {
  parameters?: py.RemoteArgument | undefined
  return_annotation?: py.RemoteArgument | undefined
}

export interface FunctionType extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.FunctionType': true }
  bind(...args: py.Positional[]): py.Remote
  bind(...args: [...args: py.Positional[], keywords: FunctionType$bind]): py.Remote
  bind(keywords?: FunctionType$bind): py.Remote
  bind_dyn: py.RemoteFunction
  bind_partial(...args: py.Positional[]): py.Remote
  bind_partial(...args: [...args: py.Positional[], keywords: FunctionType$bind_partial]): py.Remote
  bind_partial(keywords?: FunctionType$bind_partial): py.Remote
  bind_partial_dyn: py.RemoteFunction
  empty: any
  empty_dyn: any
  readonly parameters: py.Remote
  readonly parameters_dyn: any
  replace(keywords?: FunctionType$replace): py.Remote
  replace_dyn: py.RemoteFunction
  readonly return_annotation: py.Remote
  readonly return_annotation_dyn: any
}

export interface FunctionType$new {
  parameters?: py.RemoteArgument | undefined
  return_annotation: py.RemoteArgument
}

export interface FunctionType$class extends py.PythonClass {
  new (parameters: py.Positional, keywords: py.Rest<FunctionType$new, 'parameters'>): FunctionType
  (parameters: py.Positional, keywords: py.Rest<FunctionType$new, 'parameters'>): py.Promised<FunctionType>
  new (keywords: FunctionType$new): FunctionType
  (keywords: FunctionType$new): py.Promised<FunctionType>
  readonly empty: py.Remote
  from_callable(obj: py.Positional, keywords?: py.Rest<FunctionType$from_callable, 'obj'>): py.Remote
  from_callable(keywords: FunctionType$from_callable): py.Remote
  from_callable_dyn: py.RemoteFunction
}

export interface PolymorphicFunction$experimental_get_compiler_ir {
  [keyword: string]: any
}

export interface PolymorphicFunction$get_concrete_function {
  [keyword: string]: any
}

export interface PolymorphicFunction extends Callable {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.PolymorphicFunction': true } & Callable[typeof py.kind]
  experimental_get_compiler_ir(...args: py.Positional[]): py.Remote
  experimental_get_compiler_ir(...args: [...args: py.Positional[], keywords: PolymorphicFunction$experimental_get_compiler_ir]): py.Remote
  experimental_get_compiler_ir(keywords?: PolymorphicFunction$experimental_get_compiler_ir): py.Remote
  experimental_get_compiler_ir_dyn: py.RemoteFunction
  get_concrete_function(...args: py.Positional[]): py.Promised<ConcreteFunction>
  get_concrete_function(...args: [...args: py.Positional[], keywords: PolymorphicFunction$get_concrete_function]): py.Promised<ConcreteFunction>
  get_concrete_function(keywords?: PolymorphicFunction$get_concrete_function): py.Promised<ConcreteFunction>
  get_concrete_function_dyn: py.RemoteFunction
}

export interface PolymorphicFunction$class extends py.Statics<Callable$class> {
  new (): PolymorphicFunction
  (): py.Promised<PolymorphicFunction>
}

export interface SupportsTracingProtocol extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.SupportsTracingProtocol': true }
}

export interface SupportsTracingProtocol$new {
  [keyword: string]: any
}

export interface SupportsTracingProtocol$class extends py.PythonClass {
  new (...args: py.Positional[]): SupportsTracingProtocol
  (...args: py.Positional[]): py.Promised<SupportsTracingProtocol>
  new (...args: [...args: py.Positional[], keywords: SupportsTracingProtocol$new]): SupportsTracingProtocol
  (...args: [...args: py.Positional[], keywords: SupportsTracingProtocol$new]): py.Promised<SupportsTracingProtocol>
  new (keywords?: SupportsTracingProtocol$new): SupportsTracingProtocol
  (keywords?: SupportsTracingProtocol$new): py.Promised<SupportsTracingProtocol>
}

export interface TraceType$cast {
  value: py.RemoteArgument
  cast_context: py.RemoteArgument
}

export interface TraceType$from_tensors {
  tensors: py.Items<py.RemoteArgument>
}

export interface TraceType$is_subtype_of {
  other: py.Of<'tensorflow.types.experimental.TraceType'>
}

export interface TraceType$most_specific_common_supertype {
  others: py.Items<py.RemoteArgument>
}

export interface TraceType$placeholder_value {
  placeholder_context: py.RemoteArgument
}

export interface TraceType$to_tensors {
  value: py.RemoteArgument
}

export interface TraceType extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.types.experimental.TraceType': true }
  cast(value: py.Positional, cast_context: py.Positional): py.Remote
  cast(value: py.Positional, keywords: py.Rest<TraceType$cast, 'value'>): py.Remote
  cast(keywords: TraceType$cast): py.Remote
  cast_dyn: py.RemoteFunction
  flatten(): py.Remote
  flatten_dyn: py.RemoteFunction
  from_tensors(tensors: py.Items<py.RemoteArgument>): py.Remote
  from_tensors(keywords: TraceType$from_tensors): py.Remote
  from_tensors_dyn: py.RemoteFunction
  is_subtype_of(other: py.Of<'tensorflow.types.experimental.TraceType'>): py.Remote<boolean>
  is_subtype_of(keywords: TraceType$is_subtype_of): py.Remote<boolean>
  is_subtype_of_dyn: py.RemoteFunction
  most_specific_common_supertype(others: py.Items<py.RemoteArgument>): py.Remote
  most_specific_common_supertype(keywords: TraceType$most_specific_common_supertype): py.Remote
  most_specific_common_supertype_dyn: py.RemoteFunction
  placeholder_value(placeholder_context: py.Positional): py.Remote
  placeholder_value(keywords: TraceType$placeholder_value): py.Remote
  placeholder_value_dyn: py.RemoteFunction
  to_tensors(value: py.Positional): py.Remote
  to_tensors(keywords: TraceType$to_tensors): py.Remote
  to_tensors_dyn: py.RemoteFunction
}

export interface TraceType$class extends py.PythonClass {
  new (): TraceType
  (): py.Promised<TraceType>
}

export interface TensorLike$ {
  [keyword: string]: any
}

export interface $Module extends py.PythonModuleObject {
  readonly AtomicFunction: AtomicFunction$class
  readonly Callable: Callable$class
  readonly ConcreteFunction: ConcreteFunction$class
  readonly FunctionType: FunctionType$class
  readonly GenericFunction: PolymorphicFunction$class
  readonly PolymorphicFunction: PolymorphicFunction$class
  readonly SupportsTracingProtocol: SupportsTracingProtocol$class
  TensorLike(...args: py.Positional[]): py.Remote
  TensorLike(...args: [...args: py.Positional[], keywords: TensorLike$]): py.Remote
  TensorLike(keywords?: TensorLike$): py.Remote
  TensorLike_dyn: py.RemoteFunction
  readonly TraceType: TraceType$class
  readonly distributed: tensorflow_types_experimental_distributed.$Module
}
