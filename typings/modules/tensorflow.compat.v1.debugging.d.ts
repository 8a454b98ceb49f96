// tensorflow.compat.v1.debugging of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_compat_v1 from './tensorflow.compat.v1.js'
import type * as tensorflow_compat_v1_debugging_experimental from './tensorflow.compat.v1.debugging.experimental.js'
import type * as tensorflow_debugging from './tensorflow.debugging.js'
import type * as tensorflow_math from './tensorflow.math.js'

export interface assert_shapes$ {
  shapes: py.List<py.RemoteArgument>
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface check_numerics$ {
  tensor: py.TensorLike
  message: py.Str
  name?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Assert: tensorflow.$Module["Assert"]
  Assert_dyn: py.RemoteFunction
  readonly assert_all_finite: tensorflow_compat_v1.$Module["verify_tensor_all_finite"]
  assert_all_finite_dyn: py.RemoteFunction
  readonly assert_equal: tensorflow_compat_v1.$Module["assert_equal"]
  assert_equal_dyn: py.RemoteFunction
  readonly assert_greater: tensorflow_compat_v1.$Module["assert_greater"]
  assert_greater_dyn: py.RemoteFunction
  readonly assert_greater_equal: tensorflow_compat_v1.$Module["assert_greater_equal"]
  assert_greater_equal_dyn: py.RemoteFunction
  readonly assert_integer: tensorflow_compat_v1.$Module["assert_integer"]
  assert_integer_dyn: py.RemoteFunction
  readonly assert_less: tensorflow_compat_v1.$Module["assert_less"]
  assert_less_dyn: py.RemoteFunction
  readonly assert_less_equal: tensorflow_compat_v1.$Module["assert_less_equal"]
  assert_less_equal_dyn: py.RemoteFunction
  readonly assert_near: tensorflow_compat_v1.$Module["assert_near"]
  assert_near_dyn: py.RemoteFunction
  readonly assert_negative: tensorflow_compat_v1.$Module["assert_negative"]
  assert_negative_dyn: py.RemoteFunction
  readonly assert_non_negative: tensorflow_compat_v1.$Module["assert_non_negative"]
  assert_non_negative_dyn: py.RemoteFunction
  readonly assert_non_positive: tensorflow_compat_v1.$Module["assert_non_positive"]
  assert_non_positive_dyn: py.RemoteFunction
  readonly assert_none_equal: tensorflow_compat_v1.$Module["assert_none_equal"]
  assert_none_equal_dyn: py.RemoteFunction
  readonly assert_positive: tensorflow_compat_v1.$Module["assert_positive"]
  assert_positive_dyn: py.RemoteFunction
  readonly assert_proper_iterable: tensorflow_debugging.$Module["assert_proper_iterable"]
  assert_proper_iterable_dyn: py.RemoteFunction
  readonly assert_rank: tensorflow_compat_v1.$Module["assert_rank"]
  assert_rank_dyn: py.RemoteFunction
  readonly assert_rank_at_least: tensorflow_compat_v1.$Module["assert_rank_at_least"]
  assert_rank_at_least_dyn: py.RemoteFunction
  readonly assert_rank_in: tensorflow_compat_v1.$Module["assert_rank_in"]
  assert_rank_in_dyn: py.RemoteFunction
  readonly assert_same_float_dtype: tensorflow_debugging.$Module["assert_same_float_dtype"]
  assert_same_float_dtype_dyn: py.RemoteFunction
  readonly assert_scalar: tensorflow_compat_v1.$Module["assert_scalar"]
  assert_scalar_dyn: py.RemoteFunction
  assert_shapes(shapes: py.List<py.RemoteArgument>, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_shapes(shapes: py.List<py.RemoteArgument>, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_shapes$, 'shapes' | 'data' | 'summarize'>): py.Remote
  assert_shapes(shapes: py.List<py.RemoteArgument>, data: py.TensorLike | null, keywords?: py.Rest<assert_shapes$, 'shapes' | 'data'>): py.Remote
  assert_shapes(shapes: py.List<py.RemoteArgument>, keywords?: py.Rest<assert_shapes$, 'shapes'>): py.Remote
  assert_shapes(keywords: assert_shapes$): py.Remote
  assert_shapes_dyn: py.RemoteFunction
  readonly assert_type: tensorflow_compat_v1.$Module["assert_type"]
  assert_type_dyn: py.RemoteFunction
  check_numerics(tensor: py.TensorLike, message: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  check_numerics(tensor: py.TensorLike, message: py.Str, keywords?: py.Rest<check_numerics$, 'tensor' | 'message'>): py.Promised<tensorflow.Tensor>
  check_numerics(tensor: py.TensorLike, keywords: py.Rest<check_numerics$, 'tensor'>): py.Promised<tensorflow.Tensor>
  check_numerics(keywords: check_numerics$): py.Promised<tensorflow.Tensor>
  check_numerics_dyn: py.RemoteFunction
  readonly disable_check_numerics: tensorflow_debugging.$Module["disable_check_numerics"]
  disable_check_numerics_dyn: py.RemoteFunction
  readonly disable_traceback_filtering: tensorflow_debugging.$Module["disable_traceback_filtering"]
  disable_traceback_filtering_dyn: py.RemoteFunction
  readonly enable_check_numerics: tensorflow_debugging.$Module["enable_check_numerics"]
  enable_check_numerics_dyn: py.RemoteFunction
  readonly enable_traceback_filtering: tensorflow_debugging.$Module["enable_traceback_filtering"]
  enable_traceback_filtering_dyn: py.RemoteFunction
  readonly experimental: tensorflow_compat_v1_debugging_experimental.$Module
  readonly get_log_device_placement: tensorflow_debugging.$Module["get_log_device_placement"]
  get_log_device_placement_dyn: py.RemoteFunction
  readonly is_finite: tensorflow_math.$Module["is_finite"]
  is_finite_dyn: py.RemoteFunction
  readonly is_inf: tensorflow_math.$Module["is_inf"]
  is_inf_dyn: py.RemoteFunction
  readonly is_nan: tensorflow_math.$Module["is_nan"]
  is_nan_dyn: py.RemoteFunction
  readonly is_non_decreasing: tensorflow_math.$Module["is_non_decreasing"]
  is_non_decreasing_dyn: py.RemoteFunction
  readonly is_numeric_tensor: tensorflow_debugging.$Module["is_numeric_tensor"]
  is_numeric_tensor_dyn: py.RemoteFunction
  readonly is_strictly_increasing: tensorflow_math.$Module["is_strictly_increasing"]
  is_strictly_increasing_dyn: py.RemoteFunction
  readonly is_traceback_filtering_enabled: tensorflow_debugging.$Module["is_traceback_filtering_enabled"]
  is_traceback_filtering_enabled_dyn: py.RemoteFunction
  readonly set_log_device_placement: tensorflow_debugging.$Module["set_log_device_placement"]
  set_log_device_placement_dyn: py.RemoteFunction
}
