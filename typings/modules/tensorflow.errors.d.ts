// tensorflow.errors of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'

export interface AbortedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.AbortedError': true } & OpError[typeof py.kind]
}

export interface AbortedError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface AbortedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): AbortedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<AbortedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): AbortedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<AbortedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<AbortedError$new, 'node_def' | 'op'>): AbortedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<AbortedError$new, 'node_def' | 'op'>): py.Promised<AbortedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<AbortedError$new, 'node_def'>): AbortedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<AbortedError$new, 'node_def'>): py.Promised<AbortedError>
  new (keywords: AbortedError$new): AbortedError
  (keywords: AbortedError$new): py.Promised<AbortedError>
}

export interface AlreadyExistsError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.AlreadyExistsError': true } & OpError[typeof py.kind]
}

export interface AlreadyExistsError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface AlreadyExistsError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): AlreadyExistsError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<AlreadyExistsError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): AlreadyExistsError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<AlreadyExistsError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<AlreadyExistsError$new, 'node_def' | 'op'>): AlreadyExistsError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<AlreadyExistsError$new, 'node_def' | 'op'>): py.Promised<AlreadyExistsError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<AlreadyExistsError$new, 'node_def'>): AlreadyExistsError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<AlreadyExistsError$new, 'node_def'>): py.Promised<AlreadyExistsError>
  new (keywords: AlreadyExistsError$new): AlreadyExistsError
  (keywords: AlreadyExistsError$new): py.Promised<AlreadyExistsError>
}

export interface CancelledError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.CancelledError': true } & OpError[typeof py.kind]
}

export interface CancelledError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface CancelledError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): CancelledError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<CancelledError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): CancelledError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<CancelledError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<CancelledError$new, 'node_def' | 'op'>): CancelledError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<CancelledError$new, 'node_def' | 'op'>): py.Promised<CancelledError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<CancelledError$new, 'node_def'>): CancelledError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<CancelledError$new, 'node_def'>): py.Promised<CancelledError>
  new (keywords: CancelledError$new): CancelledError
  (keywords: CancelledError$new): py.Promised<CancelledError>
}

export interface DataLossError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.DataLossError': true } & OpError[typeof py.kind]
}

export interface DataLossError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface DataLossError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): DataLossError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<DataLossError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): DataLossError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<DataLossError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<DataLossError$new, 'node_def' | 'op'>): DataLossError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<DataLossError$new, 'node_def' | 'op'>): py.Promised<DataLossError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<DataLossError$new, 'node_def'>): DataLossError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<DataLossError$new, 'node_def'>): py.Promised<DataLossError>
  new (keywords: DataLossError$new): DataLossError
  (keywords: DataLossError$new): py.Promised<DataLossError>
}

export interface DeadlineExceededError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.DeadlineExceededError': true } & OpError[typeof py.kind]
}

export interface DeadlineExceededError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface DeadlineExceededError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): DeadlineExceededError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<DeadlineExceededError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): DeadlineExceededError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<DeadlineExceededError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<DeadlineExceededError$new, 'node_def' | 'op'>): DeadlineExceededError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<DeadlineExceededError$new, 'node_def' | 'op'>): py.Promised<DeadlineExceededError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<DeadlineExceededError$new, 'node_def'>): DeadlineExceededError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<DeadlineExceededError$new, 'node_def'>): py.Promised<DeadlineExceededError>
  new (keywords: DeadlineExceededError$new): DeadlineExceededError
  (keywords: DeadlineExceededError$new): py.Promised<DeadlineExceededError>
}

export interface FailedPreconditionError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.FailedPreconditionError': true } & OpError[typeof py.kind]
}

export interface FailedPreconditionError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface FailedPreconditionError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): FailedPreconditionError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<FailedPreconditionError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): FailedPreconditionError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<FailedPreconditionError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<FailedPreconditionError$new, 'node_def' | 'op'>): FailedPreconditionError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<FailedPreconditionError$new, 'node_def' | 'op'>): py.Promised<FailedPreconditionError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<FailedPreconditionError$new, 'node_def'>): FailedPreconditionError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<FailedPreconditionError$new, 'node_def'>): py.Promised<FailedPreconditionError>
  new (keywords: FailedPreconditionError$new): FailedPreconditionError
  (keywords: FailedPreconditionError$new): py.Promised<FailedPreconditionError>
}

export interface InternalError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.InternalError': true } & OpError[typeof py.kind]
}

export interface InternalError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface InternalError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): InternalError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<InternalError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): InternalError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<InternalError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<InternalError$new, 'node_def' | 'op'>): InternalError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<InternalError$new, 'node_def' | 'op'>): py.Promised<InternalError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<InternalError$new, 'node_def'>): InternalError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<InternalError$new, 'node_def'>): py.Promised<InternalError>
  new (keywords: InternalError$new): InternalError
  (keywords: InternalError$new): py.Promised<InternalError>
}

export interface InvalidArgumentError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.InvalidArgumentError': true } & OpError[typeof py.kind]
}

export interface InvalidArgumentError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface InvalidArgumentError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): InvalidArgumentError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<InvalidArgumentError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): InvalidArgumentError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<InvalidArgumentError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<InvalidArgumentError$new, 'node_def' | 'op'>): InvalidArgumentError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<InvalidArgumentError$new, 'node_def' | 'op'>): py.Promised<InvalidArgumentError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<InvalidArgumentError$new, 'node_def'>): InvalidArgumentError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<InvalidArgumentError$new, 'node_def'>): py.Promised<InvalidArgumentError>
  new (keywords: InvalidArgumentError$new): InvalidArgumentError
  (keywords: InvalidArgumentError$new): py.Promised<InvalidArgumentError>
}

export interface NotFoundError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.NotFoundError': true } & OpError[typeof py.kind]
}

export interface NotFoundError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface NotFoundError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): NotFoundError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<NotFoundError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): NotFoundError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<NotFoundError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<NotFoundError$new, 'node_def' | 'op'>): NotFoundError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<NotFoundError$new, 'node_def' | 'op'>): py.Promised<NotFoundError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<NotFoundError$new, 'node_def'>): NotFoundError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<NotFoundError$new, 'node_def'>): py.Promised<NotFoundError>
  new (keywords: NotFoundError$new): NotFoundError
  (keywords: NotFoundError$new): py.Promised<NotFoundError>
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

export interface OpError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
  error_code: py.RemoteArgument
}

export interface OpError$class extends py.PythonClass {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, error_code: py.Positional, ...args: py.Positional[]): OpError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, error_code: py.Positional, ...args: py.Positional[]): py.Promised<OpError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, error_code: py.Positional): OpError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, error_code: py.Positional): py.Promised<OpError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, keywords: py.Rest<OpError$new, 'node_def' | 'op' | 'message'>): OpError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, keywords: py.Rest<OpError$new, 'node_def' | 'op' | 'message'>): py.Promised<OpError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<OpError$new, 'node_def' | 'op'>): OpError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<OpError$new, 'node_def' | 'op'>): py.Promised<OpError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<OpError$new, 'node_def'>): OpError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<OpError$new, 'node_def'>): py.Promised<OpError>
  new (keywords: OpError$new): OpError
  (keywords: OpError$new): py.Promised<OpError>
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

export interface OutOfRangeError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface OutOfRangeError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): OutOfRangeError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<OutOfRangeError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): OutOfRangeError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<OutOfRangeError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<OutOfRangeError$new, 'node_def' | 'op'>): OutOfRangeError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<OutOfRangeError$new, 'node_def' | 'op'>): py.Promised<OutOfRangeError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<OutOfRangeError$new, 'node_def'>): OutOfRangeError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<OutOfRangeError$new, 'node_def'>): py.Promised<OutOfRangeError>
  new (keywords: OutOfRangeError$new): OutOfRangeError
  (keywords: OutOfRangeError$new): py.Promised<OutOfRangeError>
}

export interface PermissionDeniedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.PermissionDeniedError': true } & OpError[typeof py.kind]
}

export interface PermissionDeniedError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface PermissionDeniedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): PermissionDeniedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<PermissionDeniedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): PermissionDeniedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<PermissionDeniedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<PermissionDeniedError$new, 'node_def' | 'op'>): PermissionDeniedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<PermissionDeniedError$new, 'node_def' | 'op'>): py.Promised<PermissionDeniedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<PermissionDeniedError$new, 'node_def'>): PermissionDeniedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<PermissionDeniedError$new, 'node_def'>): py.Promised<PermissionDeniedError>
  new (keywords: PermissionDeniedError$new): PermissionDeniedError
  (keywords: PermissionDeniedError$new): py.Promised<PermissionDeniedError>
}

export interface ResourceExhaustedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.ResourceExhaustedError': true } & OpError[typeof py.kind]
}

export interface ResourceExhaustedError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface ResourceExhaustedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): ResourceExhaustedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<ResourceExhaustedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): ResourceExhaustedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<ResourceExhaustedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<ResourceExhaustedError$new, 'node_def' | 'op'>): ResourceExhaustedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<ResourceExhaustedError$new, 'node_def' | 'op'>): py.Promised<ResourceExhaustedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<ResourceExhaustedError$new, 'node_def'>): ResourceExhaustedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<ResourceExhaustedError$new, 'node_def'>): py.Promised<ResourceExhaustedError>
  new (keywords: ResourceExhaustedError$new): ResourceExhaustedError
  (keywords: ResourceExhaustedError$new): py.Promised<ResourceExhaustedError>
}

export interface UnauthenticatedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.UnauthenticatedError': true } & OpError[typeof py.kind]
}

export interface UnauthenticatedError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface UnauthenticatedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): UnauthenticatedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<UnauthenticatedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): UnauthenticatedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<UnauthenticatedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<UnauthenticatedError$new, 'node_def' | 'op'>): UnauthenticatedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<UnauthenticatedError$new, 'node_def' | 'op'>): py.Promised<UnauthenticatedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<UnauthenticatedError$new, 'node_def'>): UnauthenticatedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<UnauthenticatedError$new, 'node_def'>): py.Promised<UnauthenticatedError>
  new (keywords: UnauthenticatedError$new): UnauthenticatedError
  (keywords: UnauthenticatedError$new): py.Promised<UnauthenticatedError>
}

export interface UnavailableError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.UnavailableError': true } & OpError[typeof py.kind]
}

export interface UnavailableError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface UnavailableError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): UnavailableError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<UnavailableError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): UnavailableError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<UnavailableError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<UnavailableError$new, 'node_def' | 'op'>): UnavailableError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<UnavailableError$new, 'node_def' | 'op'>): py.Promised<UnavailableError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<UnavailableError$new, 'node_def'>): UnavailableError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<UnavailableError$new, 'node_def'>): py.Promised<UnavailableError>
  new (keywords: UnavailableError$new): UnavailableError
  (keywords: UnavailableError$new): py.Promised<UnavailableError>
}

export interface UnimplementedError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.UnimplementedError': true } & OpError[typeof py.kind]
}

export interface UnimplementedError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface UnimplementedError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): UnimplementedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<UnimplementedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): UnimplementedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<UnimplementedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<UnimplementedError$new, 'node_def' | 'op'>): UnimplementedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<UnimplementedError$new, 'node_def' | 'op'>): py.Promised<UnimplementedError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<UnimplementedError$new, 'node_def'>): UnimplementedError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<UnimplementedError$new, 'node_def'>): py.Promised<UnimplementedError>
  new (keywords: UnimplementedError$new): UnimplementedError
  (keywords: UnimplementedError$new): py.Promised<UnimplementedError>
}

export interface UnknownError extends OpError {
  readonly [py.kind]: { readonly 'tensorflow.errors.UnknownError': true } & OpError[typeof py.kind]
}

export interface UnknownError$new {
  node_def: py.Of<'tensorflow.compat.v1.NodeDef'>
  op: py.Of<'tensorflow.Operation'>
  message: py.Str
}

export interface UnknownError$class extends py.Statics<OpError$class> {
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): UnknownError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str, ...args: py.Positional[]): py.Promised<UnknownError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): UnknownError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, message: py.Str): py.Promised<UnknownError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<UnknownError$new, 'node_def' | 'op'>): UnknownError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, op: py.Of<'tensorflow.Operation'>, keywords: py.Rest<UnknownError$new, 'node_def' | 'op'>): py.Promised<UnknownError>
  new (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<UnknownError$new, 'node_def'>): UnknownError
  (node_def: py.Of<'tensorflow.compat.v1.NodeDef'>, keywords: py.Rest<UnknownError$new, 'node_def'>): py.Promised<UnknownError>
  new (keywords: UnknownError$new): UnknownError
  (keywords: UnknownError$new): py.Promised<UnknownError>
}

export interface $Module extends py.PythonModuleObject {
  readonly ABORTED: py.Remote<number>
  readonly ABORTED_dyn: any
  readonly ALREADY_EXISTS: py.Remote<number>
  readonly ALREADY_EXISTS_dyn: any
  readonly AbortedError: AbortedError$class
  readonly AlreadyExistsError: AlreadyExistsError$class
  readonly CANCELLED: py.Remote<number>
  readonly CANCELLED_dyn: any
  readonly CancelledError: CancelledError$class
  readonly DATA_LOSS: py.Remote<number>
  readonly DATA_LOSS_dyn: any
  readonly DEADLINE_EXCEEDED: py.Remote<number>
  readonly DEADLINE_EXCEEDED_dyn: any
  readonly DataLossError: DataLossError$class
  readonly DeadlineExceededError: DeadlineExceededError$class
  readonly FAILED_PRECONDITION: py.Remote<number>
  readonly FAILED_PRECONDITION_dyn: any
  readonly FailedPreconditionError: FailedPreconditionError$class
  readonly INTERNAL: py.Remote<number>
  readonly INTERNAL_dyn: any
  readonly INVALID_ARGUMENT: py.Remote<number>
  readonly INVALID_ARGUMENT_dyn: any
  readonly InternalError: InternalError$class
  readonly InvalidArgumentError: InvalidArgumentError$class
  readonly NOT_FOUND: py.Remote<number>
  readonly NOT_FOUND_dyn: any
  readonly NotFoundError: NotFoundError$class
  readonly OK: py.Remote<number>
  readonly OK_dyn: any
  readonly OUT_OF_RANGE: py.Remote<number>
  readonly OUT_OF_RANGE_dyn: any
  readonly OpError: OpError$class
  readonly OperatorNotAllowedInGraphError: OperatorNotAllowedInGraphError$class
  readonly OutOfRangeError: OutOfRangeError$class
  readonly PERMISSION_DENIED: py.Remote<number>
  readonly PERMISSION_DENIED_dyn: any
  readonly PermissionDeniedError: PermissionDeniedError$class
  readonly RESOURCE_EXHAUSTED: py.Remote<number>
  readonly RESOURCE_EXHAUSTED_dyn: any
  readonly ResourceExhaustedError: ResourceExhaustedError$class
  readonly UNAUTHENTICATED: py.Remote<number>
  readonly UNAUTHENTICATED_dyn: any
  readonly UNAVAILABLE: py.Remote<number>
  readonly UNAVAILABLE_dyn: any
  readonly UNIMPLEMENTED: py.Remote<number>
  readonly UNIMPLEMENTED_dyn: any
  readonly UNKNOWN: py.Remote<number>
  readonly UNKNOWN_dyn: any
  readonly UnauthenticatedError: UnauthenticatedError$class
  readonly UnavailableError: UnavailableError$class
  readonly UnimplementedError: UnimplementedError$class
  readonly UnknownError: UnknownError$class
}
