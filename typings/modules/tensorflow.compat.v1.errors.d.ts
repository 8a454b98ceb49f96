// tensorflow.compat.v1.errors of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_errors from './tensorflow.errors.js'

export interface raise_exception_on_not_ok_status$__exit__ {
  type_arg: py.RemoteArgument
  value_arg: py.RemoteArgument
  traceback_arg: py.RemoteArgument
}

export interface raise_exception_on_not_ok_status extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.errors.raise_exception_on_not_ok_status': true }
  __enter__(): py.Remote
  __exit__(type_arg: py.Positional, value_arg: py.Positional, traceback_arg: py.Positional): py.Remote
  __exit__(type_arg: py.Positional, value_arg: py.Positional, keywords: py.Rest<raise_exception_on_not_ok_status$__exit__, 'type_arg' | 'value_arg'>): py.Remote
  __exit__(type_arg: py.Positional, keywords: py.Rest<raise_exception_on_not_ok_status$__exit__, 'type_arg'>): py.Remote
  __exit__(keywords: raise_exception_on_not_ok_status$__exit__): py.Remote
  status: any
  status_dyn: any
}

export interface raise_exception_on_not_ok_status$class extends py.PythonClass {
  new (): raise_exception_on_not_ok_status
  (): py.Promised<raise_exception_on_not_ok_status>
}

export interface error_code_from_exception_type$ {
  cls: py.RemoteArgument
}

export interface exception_type_from_error_code$ {
  error_code: py.RemoteArgument
}

export interface $Module extends py.PythonModuleObject {
  readonly ABORTED: py.Remote<number>
  readonly ABORTED_dyn: any
  readonly ALREADY_EXISTS: py.Remote<number>
  readonly ALREADY_EXISTS_dyn: any
  readonly AbortedError: tensorflow_errors.AbortedError$class
  readonly AlreadyExistsError: tensorflow_errors.AlreadyExistsError$class
  readonly CANCELLED: py.Remote<number>
  readonly CANCELLED_dyn: any
  readonly CancelledError: tensorflow_errors.CancelledError$class
  readonly DATA_LOSS: py.Remote<number>
  readonly DATA_LOSS_dyn: any
  readonly DEADLINE_EXCEEDED: py.Remote<number>
  readonly DEADLINE_EXCEEDED_dyn: any
  readonly DataLossError: tensorflow_errors.DataLossError$class
  readonly DeadlineExceededError: tensorflow_errors.DeadlineExceededError$class
  readonly FAILED_PRECONDITION: py.Remote<number>
  readonly FAILED_PRECONDITION_dyn: any
  readonly FailedPreconditionError: tensorflow_errors.FailedPreconditionError$class
  readonly INTERNAL: py.Remote<number>
  readonly INTERNAL_dyn: any
  readonly INVALID_ARGUMENT: py.Remote<number>
  readonly INVALID_ARGUMENT_dyn: any
  readonly InternalError: tensorflow_errors.InternalError$class
  readonly InvalidArgumentError: tensorflow_errors.InvalidArgumentError$class
  readonly NOT_FOUND: py.Remote<number>
  readonly NOT_FOUND_dyn: any
  readonly NotFoundError: tensorflow_errors.NotFoundError$class
  readonly OK: py.Remote<number>
  readonly OK_dyn: any
  readonly OUT_OF_RANGE: py.Remote<number>
  readonly OUT_OF_RANGE_dyn: any
  readonly OpError: tensorflow_errors.OpError$class
  readonly OutOfRangeError: tensorflow_errors.OutOfRangeError$class
  readonly PERMISSION_DENIED: py.Remote<number>
  readonly PERMISSION_DENIED_dyn: any
  readonly PermissionDeniedError: tensorflow_errors.PermissionDeniedError$class
  readonly RESOURCE_EXHAUSTED: py.Remote<number>
  readonly RESOURCE_EXHAUSTED_dyn: any
  readonly ResourceExhaustedError: tensorflow_errors.ResourceExhaustedError$class
  readonly UNAUTHENTICATED: py.Remote<number>
  readonly UNAUTHENTICATED_dyn: any
  readonly UNAVAILABLE: py.Remote<number>
  readonly UNAVAILABLE_dyn: any
  readonly UNIMPLEMENTED: py.Remote<number>
  readonly UNIMPLEMENTED_dyn: any
  readonly UNKNOWN: py.Remote<number>
  readonly UNKNOWN_dyn: any
  readonly UnauthenticatedError: tensorflow_errors.UnauthenticatedError$class
  readonly UnavailableError: tensorflow_errors.UnavailableError$class
  readonly UnimplementedError: tensorflow_errors.UnimplementedError$class
  readonly UnknownError: tensorflow_errors.UnknownError$class
  error_code_from_exception_type(cls: py.Positional): py.Remote
  error_code_from_exception_type(keywords: error_code_from_exception_type$): py.Remote
  error_code_from_exception_type_dyn: py.RemoteFunction
  exception_type_from_error_code(error_code: py.Positional): py.Remote
  exception_type_from_error_code(keywords: exception_type_from_error_code$): py.Remote
  exception_type_from_error_code_dyn: py.RemoteFunction
  readonly raise_exception_on_not_ok_status: raise_exception_on_not_ok_status$class
}
