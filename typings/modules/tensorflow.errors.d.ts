// tensorflow.errors of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'

export interface AbortedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.AbortedError': true } & OpError[typeof py.kind]
}

export interface AbortedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): AbortedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<AbortedError>
}

export interface AlreadyExistsError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.AlreadyExistsError': true } & OpError[typeof py.kind]
}

export interface AlreadyExistsError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): AlreadyExistsError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<AlreadyExistsError>
}

export interface CancelledError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.CancelledError': true } & OpError[typeof py.kind]
}

export interface CancelledError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): CancelledError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<CancelledError>
}

export interface DataLossError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.DataLossError': true } & OpError[typeof py.kind]
}

export interface DataLossError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): DataLossError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<DataLossError>
}

export interface DeadlineExceededError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.DeadlineExceededError': true } & OpError[typeof py.kind]
}

export interface DeadlineExceededError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): DeadlineExceededError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<DeadlineExceededError>
}

export interface FailedPreconditionError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.FailedPreconditionError': true } & OpError[typeof py.kind]
}

export interface FailedPreconditionError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): FailedPreconditionError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<FailedPreconditionError>
}

export interface InternalError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.InternalError': true } & OpError[typeof py.kind]
}

export interface InternalError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): InternalError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<InternalError>
}

export interface InvalidArgumentError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.InvalidArgumentError': true } & OpError[typeof py.kind]
}

export interface InvalidArgumentError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): InvalidArgumentError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<InvalidArgumentError>
}

export interface NotFoundError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.NotFoundError': true } & OpError[typeof py.kind]
}

export interface NotFoundError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): NotFoundError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<NotFoundError>
}

export interface OpError extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.errors.OpError': true }
  readonly error_code: py.Remote
  readonly error_code_dyn: any
  readonly experimental_payloads: py.Remote
  readonly experimental_payloads_dyn: any
  readonly message: py.Remote
  readonly message_dyn: any
  readonly node_def: py.Remote
  readonly node_def_dyn: any
  readonly op: py.Remote
  readonly op_dyn: any
}

export interface OpError$class extends py.PythonClass {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, error_code: py.Positional, ...args: py.RemoteArgument[]): OpError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, error_code: py.Positional, ...args: py.RemoteArgument[]): py.Promised<OpError>
}

export interface OperatorNotAllowedInGraphError extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.errors.OperatorNotAllowedInGraphError': true }
}

export interface OperatorNotAllowedInGraphError$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): OperatorNotAllowedInGraphError
  (...args: py.RemoteArgument[]): py.Promised<OperatorNotAllowedInGraphError>
}

export interface OutOfRangeError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.OutOfRangeError': true } & OpError[typeof py.kind]
}

export interface OutOfRangeError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): OutOfRangeError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<OutOfRangeError>
}

export interface PermissionDeniedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.PermissionDeniedError': true } & OpError[typeof py.kind]
}

export interface PermissionDeniedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): PermissionDeniedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<PermissionDeniedError>
}

export interface ResourceExhaustedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.ResourceExhaustedError': true } & OpError[typeof py.kind]
}

export interface ResourceExhaustedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): ResourceExhaustedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<ResourceExhaustedError>
}

export interface UnauthenticatedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.UnauthenticatedError': true } & OpError[typeof py.kind]
}

export interface UnauthenticatedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): UnauthenticatedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<UnauthenticatedError>
}

export interface UnavailableError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.UnavailableError': true } & OpError[typeof py.kind]
}

export interface UnavailableError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): UnavailableError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<UnavailableError>
}

export interface UnimplementedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.UnimplementedError': true } & OpError[typeof py.kind]
}

export interface UnimplementedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): UnimplementedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<UnimplementedError>
}

export interface UnknownError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.UnknownError': true } & OpError[typeof py.kind]
}

export interface UnknownError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): UnknownError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.RemoteArgument[]): py.Promised<UnknownError>
}

export interface $Module extends py.PythonModuleObject {
  readonly ABORTED: py.Remote<number>
  readonly ALREADY_EXISTS: py.Remote<number>
  readonly AbortedError: AbortedError$class
  readonly AlreadyExistsError: AlreadyExistsError$class
  readonly CANCELLED: py.Remote<number>
  readonly CancelledError: CancelledError$class
  readonly DATA_LOSS: py.Remote<number>
  readonly DEADLINE_EXCEEDED: py.Remote<number>
  readonly DataLossError: DataLossError$class
  readonly DeadlineExceededError: DeadlineExceededError$class
  readonly FAILED_PRECONDITION: py.Remote<number>
  readonly FailedPreconditionError: FailedPreconditionError$class
  readonly INTERNAL: py.Remote<number>
  readonly INVALID_ARGUMENT: py.Remote<number>
  readonly InternalError: InternalError$class
  readonly InvalidArgumentError: InvalidArgumentError$class
  readonly NOT_FOUND: py.Remote<number>
  readonly NotFoundError: NotFoundError$class
  readonly OK: py.Remote<number>
  readonly OUT_OF_RANGE: py.Remote<number>
  readonly OpError: OpError$class
  readonly OperatorNotAllowedInGraphError: OperatorNotAllowedInGraphError$class
  readonly OutOfRangeError: OutOfRangeError$class
  readonly PERMISSION_DENIED: py.Remote<number>
  readonly PermissionDeniedError: PermissionDeniedError$class
  readonly RESOURCE_EXHAUSTED: py.Remote<number>
  readonly ResourceExhaustedError: ResourceExhaustedError$class
  readonly UNAUTHENTICATED: py.Remote<number>
  readonly UNAVAILABLE: py.Remote<number>
  readonly UNIMPLEMENTED: py.Remote<number>
  readonly UNKNOWN: py.Remote<number>
  readonly UnauthenticatedError: UnauthenticatedError$class
  readonly UnavailableError: UnavailableError$class
  readonly UnimplementedError: UnimplementedError$class
  readonly UnknownError: UnknownError$class
}
