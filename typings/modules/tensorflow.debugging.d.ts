// tensorflow.debugging of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'
import type * as tensorflow_debugging_experimental from './tensorflow.debugging.experimental.js'

export interface assert_all_finite$ {
  x: py.TensorLike
  message: py.Str
  name?: py.Str | null | undefined
}

export interface assert_greater_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_integer$ {
  x: py.TensorLike
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_less_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_near$ {
  x: py.Float | py.TensorLike
  y: py.Float | py.TensorLike
  rtol?: py.TensorLike | null | undefined
  atol?: py.TensorLike | null | undefined
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_negative$ {
  x: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_non_negative$ {
  x: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_non_positive$ {
  x: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_none_equal$ {
  x: py.TensorLike
  y: py.TensorLike
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_positive$ {
  x: py.TensorLike
  message?: py.Str | null | undefined
  summarize?: py.Int | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_proper_iterable$ {
  values: py.RemoteArgument
}

export interface assert_rank_at_least$ {
  x: py.TensorLike
  rank: py.TensorLike
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_rank_in$ {
  x: py.TensorLike
  ranks: py.Items<py.TensorLike>
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_same_float_dtype$ {
  tensors?: py.TensorLike | null | undefined
  dtype?: py.DType | null | undefined
}

export interface assert_scalar$ {
  tensor: py.TensorLike
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_shapes$ {
  shapes: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>
  data?: py.TensorLike | null | undefined
  summarize?: py.Int | null | undefined
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface assert_type$ {
  tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.Variable'>
  tf_type: py.RemoteArgument
  message?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface check_numerics$ {
  tensor: py.TensorLike
  message: py.Str
  name?: py.Str | null | undefined
}

export interface enable_check_numerics$ {
  /** Default: `30` */
  stack_height_limit?: py.Int | undefined
  /** Default: `50` */
  path_length_limit?: py.Int | undefined
}

export interface is_numeric_tensor$ {
  tensor: py.RemoteArgument
}

export interface set_log_device_placement$ {
  enabled: py.Bool
}

export interface $Module extends py.PythonModuleObject {
  readonly Assert: tensorflow.$Module["Assert"]
  Assert_dyn: py.RemoteFunction
  assert_all_finite(x: py.TensorLike, message: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  assert_all_finite(x: py.TensorLike, message: py.Str, keywords?: py.Rest<assert_all_finite$, 'x' | 'message'>): py.Promised<tensorflow.Tensor>
  assert_all_finite(x: py.TensorLike, keywords: py.Rest<assert_all_finite$, 'x'>): py.Promised<tensorflow.Tensor>
  assert_all_finite(keywords: assert_all_finite$): py.Promised<tensorflow.Tensor>
  assert_all_finite_dyn: py.RemoteFunction
  readonly assert_equal: tensorflow.$Module["assert_equal"]
  assert_equal_dyn: py.RemoteFunction
  readonly assert_greater: tensorflow.$Module["assert_greater"]
  assert_greater_dyn: py.RemoteFunction
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_greater_equal$, 'x' | 'y' | 'message' | 'summarize'>): py.Remote
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_greater_equal$, 'x' | 'y' | 'message'>): py.Remote
  assert_greater_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_greater_equal$, 'x' | 'y'>): py.Remote
  assert_greater_equal(x: py.TensorLike, keywords: py.Rest<assert_greater_equal$, 'x'>): py.Remote
  assert_greater_equal(keywords: assert_greater_equal$): py.Remote
  assert_greater_equal_dyn: py.RemoteFunction
  assert_integer(x: py.TensorLike, message: py.Str | null, name: py.Str | null): py.Remote
  assert_integer(x: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_integer$, 'x' | 'message'>): py.Remote
  assert_integer(x: py.TensorLike, keywords?: py.Rest<assert_integer$, 'x'>): py.Remote
  assert_integer(keywords: assert_integer$): py.Remote
  assert_integer_dyn: py.RemoteFunction
  readonly assert_less: tensorflow.$Module["assert_less"]
  assert_less_dyn: py.RemoteFunction
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_less_equal$, 'x' | 'y' | 'message' | 'summarize'>): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_less_equal$, 'x' | 'y' | 'message'>): py.Remote
  assert_less_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_less_equal$, 'x' | 'y'>): py.Remote
  assert_less_equal(x: py.TensorLike, keywords: py.Rest<assert_less_equal$, 'x'>): py.Remote
  assert_less_equal(keywords: assert_less_equal$): py.Remote
  assert_less_equal_dyn: py.RemoteFunction
  assert_near(x: py.Float | py.TensorLike, y: py.Float | py.TensorLike, rtol: py.TensorLike | null, atol: py.TensorLike | null, message: py.Str | null, summarize?: py.Int | null, name?: py.Str | null): py.Remote
  assert_near(x: py.Float | py.TensorLike, y: py.Float | py.TensorLike, rtol: py.TensorLike | null, atol: py.TensorLike | null, keywords?: py.Rest<assert_near$, 'x' | 'y' | 'rtol' | 'atol'>): py.Remote
  assert_near(x: py.Float | py.TensorLike, y: py.Float | py.TensorLike, rtol: py.TensorLike | null, keywords?: py.Rest<assert_near$, 'x' | 'y' | 'rtol'>): py.Remote
  assert_near(x: py.Float | py.TensorLike, y: py.Float | py.TensorLike, keywords?: py.Rest<assert_near$, 'x' | 'y'>): py.Remote
  assert_near(x: py.Float | py.TensorLike, keywords: py.Rest<assert_near$, 'x'>): py.Remote
  assert_near(keywords: assert_near$): py.Remote
  assert_near_dyn: py.RemoteFunction
  assert_negative(x: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_negative(x: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_negative$, 'x' | 'message' | 'summarize'>): py.Remote
  assert_negative(x: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_negative$, 'x' | 'message'>): py.Remote
  assert_negative(x: py.TensorLike, keywords?: py.Rest<assert_negative$, 'x'>): py.Remote
  assert_negative(keywords: assert_negative$): py.Remote
  assert_negative_dyn: py.RemoteFunction
  assert_non_negative(x: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_non_negative(x: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_non_negative$, 'x' | 'message' | 'summarize'>): py.Remote
  assert_non_negative(x: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_non_negative$, 'x' | 'message'>): py.Remote
  assert_non_negative(x: py.TensorLike, keywords?: py.Rest<assert_non_negative$, 'x'>): py.Remote
  assert_non_negative(keywords: assert_non_negative$): py.Remote
  assert_non_negative_dyn: py.RemoteFunction
  assert_non_positive(x: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_non_positive(x: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_non_positive$, 'x' | 'message' | 'summarize'>): py.Remote
  assert_non_positive(x: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_non_positive$, 'x' | 'message'>): py.Remote
  assert_non_positive(x: py.TensorLike, keywords?: py.Rest<assert_non_positive$, 'x'>): py.Remote
  assert_non_positive(keywords: assert_non_positive$): py.Remote
  assert_non_positive_dyn: py.RemoteFunction
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, summarize: py.Int | null, message: py.Str | null, name: py.Str | null): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, summarize: py.Int | null, message: py.Str | null, keywords?: py.Rest<assert_none_equal$, 'x' | 'y' | 'summarize' | 'message'>): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, summarize: py.Int | null, keywords?: py.Rest<assert_none_equal$, 'x' | 'y' | 'summarize'>): py.Remote
  assert_none_equal(x: py.TensorLike, y: py.TensorLike, keywords?: py.Rest<assert_none_equal$, 'x' | 'y'>): py.Remote
  assert_none_equal(x: py.TensorLike, keywords: py.Rest<assert_none_equal$, 'x'>): py.Remote
  assert_none_equal(keywords: assert_none_equal$): py.Remote
  assert_none_equal_dyn: py.RemoteFunction
  assert_positive(x: py.TensorLike, message: py.Str | null, summarize: py.Int | null, name: py.Str | null): py.Remote
  assert_positive(x: py.TensorLike, message: py.Str | null, summarize: py.Int | null, keywords?: py.Rest<assert_positive$, 'x' | 'message' | 'summarize'>): py.Remote
  assert_positive(x: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_positive$, 'x' | 'message'>): py.Remote
  assert_positive(x: py.TensorLike, keywords?: py.Rest<assert_positive$, 'x'>): py.Remote
  assert_positive(keywords: assert_positive$): py.Remote
  assert_positive_dyn: py.RemoteFunction
  assert_proper_iterable(values: py.Positional): py.Remote
  assert_proper_iterable(keywords: assert_proper_iterable$): py.Remote
  assert_proper_iterable_dyn: py.RemoteFunction
  readonly assert_rank: tensorflow.$Module["assert_rank"]
  assert_rank_dyn: py.RemoteFunction
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, message: py.Str | null, name: py.Str | null): py.Remote
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_rank_at_least$, 'x' | 'rank' | 'message'>): py.Remote
  assert_rank_at_least(x: py.TensorLike, rank: py.TensorLike, keywords?: py.Rest<assert_rank_at_least$, 'x' | 'rank'>): py.Remote
  assert_rank_at_least(x: py.TensorLike, keywords: py.Rest<assert_rank_at_least$, 'x'>): py.Remote
  assert_rank_at_least(keywords: assert_rank_at_least$): py.Remote
  assert_rank_at_least_dyn: py.RemoteFunction
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, message: py.Str | null, name: py.Str | null): py.Remote
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, message: py.Str | null, keywords?: py.Rest<assert_rank_in$, 'x' | 'ranks' | 'message'>): py.Remote
  assert_rank_in(x: py.TensorLike, ranks: py.Items<py.TensorLike>, keywords?: py.Rest<assert_rank_in$, 'x' | 'ranks'>): py.Remote
  assert_rank_in(x: py.TensorLike, keywords: py.Rest<assert_rank_in$, 'x'>): py.Remote
  assert_rank_in(keywords: assert_rank_in$): py.Remote
  assert_rank_in_dyn: py.RemoteFunction
  assert_same_float_dtype(tensors: py.TensorLike | null, dtype: py.DType | null): py.Remote
  assert_same_float_dtype(tensors: py.TensorLike | null, keywords?: py.Rest<assert_same_float_dtype$, 'tensors'>): py.Remote
  assert_same_float_dtype(keywords?: assert_same_float_dtype$): py.Remote
  assert_same_float_dtype_dyn: py.RemoteFunction
  assert_scalar(tensor: py.TensorLike, message: py.Str | null, name: py.Str | null): py.Remote
  assert_scalar(tensor: py.TensorLike, message: py.Str | null, keywords?: py.Rest<assert_scalar$, 'tensor' | 'message'>): py.Remote
  assert_scalar(tensor: py.TensorLike, keywords?: py.Rest<assert_scalar$, 'tensor'>): py.Remote
  assert_scalar(keywords: assert_scalar$): py.Remote
  assert_scalar_dyn: py.RemoteFunction
  assert_shapes(shapes: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, data: py.TensorLike | null, summarize: py.Int | null, message: py.Str | null, name?: py.Str | null): py.Remote
  assert_shapes(shapes: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, data: py.TensorLike | null, summarize: py.Int | null, keywords?: py.Rest<assert_shapes$, 'shapes' | 'data' | 'summarize'>): py.Remote
  assert_shapes(shapes: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, data: py.TensorLike | null, keywords?: py.Rest<assert_shapes$, 'shapes' | 'data'>): py.Remote
  assert_shapes(shapes: py.Dict<string, py.RemoteArgument> | py.List<py.RemoteArgument>, keywords: py.Rest<assert_shapes$, 'shapes'>): py.Remote
  assert_shapes(shapes: py.LastDict<string, py.RemoteArgument> | py.List<py.RemoteArgument>): py.Remote
  assert_shapes(keywords: assert_shapes$): py.Remote
  assert_shapes_dyn: py.RemoteFunction
  assert_type(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.Variable'>, tf_type: py.Positional, message: py.Str | null, name: py.Str | null): py.Remote
  assert_type(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.Variable'>, tf_type: py.Positional, message: py.Str | null, keywords?: py.Rest<assert_type$, 'tensor' | 'tf_type' | 'message'>): py.Remote
  assert_type(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.Variable'>, tf_type: py.Positional, keywords?: py.Rest<assert_type$, 'tensor' | 'tf_type'>): py.Remote
  assert_type(tensor: py.TensorLike | py.Of<'tensorflow.SparseTensor'> | py.Of<'tensorflow.Variable'>, keywords: py.Rest<assert_type$, 'tensor'>): py.Remote
  assert_type(keywords: assert_type$): py.Remote
  assert_type_dyn: py.RemoteFunction
  check_numerics(tensor: py.TensorLike, message: py.Str, name: py.Str | null): py.Promised<tensorflow.Tensor>
  check_numerics(tensor: py.TensorLike, message: py.Str, keywords?: py.Rest<check_numerics$, 'tensor' | 'message'>): py.Promised<tensorflow.Tensor>
  check_numerics(tensor: py.TensorLike, keywords: py.Rest<check_numerics$, 'tensor'>): py.Promised<tensorflow.Tensor>
  check_numerics(keywords: check_numerics$): py.Promised<tensorflow.Tensor>
  check_numerics_dyn: py.RemoteFunction
  disable_check_numerics(): py.Remote
  disable_check_numerics_dyn: py.RemoteFunction
  disable_traceback_filtering(): py.Remote
  disable_traceback_filtering_dyn: py.RemoteFunction
  enable_check_numerics(stack_height_limit: py.Int, path_length_limit: py.Int): py.Remote
  enable_check_numerics(stack_height_limit: py.Int, keywords?: py.Rest<enable_check_numerics$, 'stack_height_limit'>): py.Remote
  enable_check_numerics(keywords?: enable_check_numerics$): py.Remote
  enable_check_numerics_dyn: py.RemoteFunction
  enable_traceback_filtering(): py.Remote
  enable_traceback_filtering_dyn: py.RemoteFunction
  readonly experimental: tensorflow_debugging_experimental.$Module
  get_log_device_placement(): py.Remote
  get_log_device_placement_dyn: py.RemoteFunction
  is_numeric_tensor(tensor: py.Positional): py.Remote
  is_numeric_tensor(keywords: is_numeric_tensor$): py.Remote
  is_numeric_tensor_dyn: py.RemoteFunction
  is_traceback_filtering_enabled(): py.Remote
  is_traceback_filtering_enabled_dyn: py.RemoteFunction
  set_log_device_placement(enabled: py.Bool): py.Remote
  set_log_device_placement(keywords: set_log_device_placement$): py.Remote
  set_log_device_placement_dyn: py.RemoteFunction
}
