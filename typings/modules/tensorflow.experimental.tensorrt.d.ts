// tensorflow.experimental.tensorrt of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_saved_model from './tensorflow.saved_model.js'

export interface ConversionParams extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.experimental.tensorrt.ConversionParams': true }
  readonly allow_build_at_runtime: py.Remote
  readonly allow_build_at_runtime_dyn: any
  readonly max_workspace_size_bytes: py.Remote
  readonly max_workspace_size_bytes_dyn: any
  readonly maximum_cached_engines: py.Remote
  readonly maximum_cached_engines_dyn: any
  readonly minimum_segment_size: py.Remote
  readonly minimum_segment_size_dyn: any
  readonly precision_mode: py.Remote
  readonly precision_mode_dyn: any
  readonly use_calibration: py.Remote
  readonly use_calibration_dyn: any
}

export interface ConversionParams$new {
  /** Default: `1073741824` */
  max_workspace_size_bytes?: py.Int | undefined
  /** Default: `'FP32'` */
  precision_mode?: py.Str | undefined
  /** Default: `3` */
  minimum_segment_size?: py.Int | undefined
  /** Default: `1` */
  maximum_cached_engines?: py.Int | undefined
  /** Default: `True` */
  use_calibration?: py.Bool | undefined
  /** Default: `True` */
  allow_build_at_runtime?: py.Bool | undefined
}

export interface ConversionParams$class extends py.PythonClass {
  new (max_workspace_size_bytes: py.Int, precision_mode: py.Str, minimum_segment_size: py.Int, maximum_cached_engines: py.Int, use_calibration?: py.Bool, allow_build_at_runtime?: py.Bool): ConversionParams
  (max_workspace_size_bytes: py.Int, precision_mode: py.Str, minimum_segment_size: py.Int, maximum_cached_engines: py.Int, use_calibration?: py.Bool, allow_build_at_runtime?: py.Bool): py.Promised<ConversionParams>
  new (max_workspace_size_bytes: py.Int, precision_mode: py.Str, minimum_segment_size: py.Int, keywords?: py.Rest<ConversionParams$new, 'max_workspace_size_bytes' | 'precision_mode' | 'minimum_segment_size'>): ConversionParams
  (max_workspace_size_bytes: py.Int, precision_mode: py.Str, minimum_segment_size: py.Int, keywords?: py.Rest<ConversionParams$new, 'max_workspace_size_bytes' | 'precision_mode' | 'minimum_segment_size'>): py.Promised<ConversionParams>
  new (max_workspace_size_bytes: py.Int, precision_mode: py.Str, keywords?: py.Rest<ConversionParams$new, 'max_workspace_size_bytes' | 'precision_mode'>): ConversionParams
  (max_workspace_size_bytes: py.Int, precision_mode: py.Str, keywords?: py.Rest<ConversionParams$new, 'max_workspace_size_bytes' | 'precision_mode'>): py.Promised<ConversionParams>
  new (max_workspace_size_bytes: py.Int, keywords?: py.Rest<ConversionParams$new, 'max_workspace_size_bytes'>): ConversionParams
  (max_workspace_size_bytes: py.Int, keywords?: py.Rest<ConversionParams$new, 'max_workspace_size_bytes'>): py.Promised<ConversionParams>
  new (keywords?: ConversionParams$new): ConversionParams
  (keywords?: ConversionParams$new): py.Promised<ConversionParams>
}

export interface Converter$build {
  input_fn: py.Callable | py.List<py.ArrayLike> | py.Dict<string, py.RemoteArgument>
}

export interface Converter$convert {
  calibration_input_fn?: py.Callable | py.List<py.RemoteArgument> | py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface Converter$save {
  output_saved_model_dir: py.Str
  /** Default: `True` */
  save_gpu_specific_engines?: py.Bool | undefined
  options?: py.Of<'tensorflow.saved_model.SaveOptions'> | null | undefined
}

export interface Converter$summary {
  /** Default: `160` */
  line_length?: py.Int | undefined
  /** Default: `True` */
  detailed?: py.Bool | undefined
  print_fn?: py.Callable | null | undefined
}

export interface Converter extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.experimental.tensorrt.Converter': true }
  build(input_fn: py.Callable | py.List<py.ArrayLike> | py.LastDict<string, py.RemoteArgument>): py.Remote
  build(keywords: Converter$build): py.Remote
  build_dyn: py.RemoteFunction
  convert(calibration_input_fn: py.Callable | py.List<py.RemoteArgument> | py.LastDict<string, py.RemoteArgument> | null): py.Remote
  convert(keywords?: Converter$convert): py.Remote
  convert_dyn: py.RemoteFunction
  freeze: any
  freeze_dyn: any
  save(output_saved_model_dir: py.Str, save_gpu_specific_engines: py.Bool, options: py.Of<'tensorflow.saved_model.SaveOptions'> | null): py.Remote
  save(output_saved_model_dir: py.Str, save_gpu_specific_engines: py.Bool, keywords?: py.Rest<Converter$save, 'output_saved_model_dir' | 'save_gpu_specific_engines'>): py.Remote
  save(output_saved_model_dir: py.Str, keywords?: py.Rest<Converter$save, 'output_saved_model_dir'>): py.Remote
  save(keywords: Converter$save): py.Remote
  save_dyn: py.RemoteFunction
  summary(line_length: py.Int, detailed: py.Bool, print_fn: py.Callable | null): py.Remote
  summary(line_length: py.Int, detailed: py.Bool, keywords?: py.Rest<Converter$summary, 'line_length' | 'detailed'>): py.Remote
  summary(line_length: py.Int, keywords?: py.Rest<Converter$summary, 'line_length'>): py.Remote
  summary(keywords?: Converter$summary): py.Remote
  summary_dyn: py.RemoteFunction
}

export interface Converter$new {
  input_saved_model_dir?: py.Str | null | undefined
  input_saved_model_tags?: py.List<py.RemoteArgument> | null | undefined
  input_saved_model_signature_key?: py.RemoteArgument | undefined
  use_dynamic_shape?: py.Bool | null | undefined
  dynamic_shape_profile_strategy?: py.RemoteArgument | undefined
  /** Default: `1073741824` */
  max_workspace_size_bytes?: py.Int | undefined
  /** Default: `'FP32'` */
  precision_mode?: py.Str | undefined
  /** Default: `3` */
  minimum_segment_size?: py.Int | undefined
  /** Default: `1` */
  maximum_cached_engines?: py.Int | undefined
  /** Default: `True` */
  use_calibration?: py.Bool | undefined
  /** Default: `True` */
  allow_build_at_runtime?: py.Bool | undefined
  conversion_params?: py.RemoteArgument | undefined
}

export interface Converter$class extends py.PythonClass {
  new (input_saved_model_dir: py.Str | null, input_saved_model_tags: py.List<py.RemoteArgument> | null, input_saved_model_signature_key: py.Positional, use_dynamic_shape: py.Bool | null, dynamic_shape_profile_strategy?: py.Positional, max_workspace_size_bytes?: py.Int, precision_mode?: py.Str, minimum_segment_size?: py.Int, maximum_cached_engines?: py.Int, use_calibration?: py.Bool, allow_build_at_runtime?: py.Bool, conversion_params?: py.Positional): Converter
  (input_saved_model_dir: py.Str | null, input_saved_model_tags: py.List<py.RemoteArgument> | null, input_saved_model_signature_key: py.Positional, use_dynamic_shape: py.Bool | null, dynamic_shape_profile_strategy?: py.Positional, max_workspace_size_bytes?: py.Int, precision_mode?: py.Str, minimum_segment_size?: py.Int, maximum_cached_engines?: py.Int, use_calibration?: py.Bool, allow_build_at_runtime?: py.Bool, conversion_params?: py.Positional): py.Promised<Converter>
  new (input_saved_model_dir: py.Str | null, input_saved_model_tags: py.List<py.RemoteArgument> | null, input_saved_model_signature_key: py.Positional, keywords?: py.Rest<Converter$new, 'input_saved_model_dir' | 'input_saved_model_tags' | 'input_saved_model_signature_key'>): Converter
  (input_saved_model_dir: py.Str | null, input_saved_model_tags: py.List<py.RemoteArgument> | null, input_saved_model_signature_key: py.Positional, keywords?: py.Rest<Converter$new, 'input_saved_model_dir' | 'input_saved_model_tags' | 'input_saved_model_signature_key'>): py.Promised<Converter>
  new (input_saved_model_dir: py.Str | null, input_saved_model_tags: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Converter$new, 'input_saved_model_dir' | 'input_saved_model_tags'>): Converter
  (input_saved_model_dir: py.Str | null, input_saved_model_tags: py.List<py.RemoteArgument> | null, keywords?: py.Rest<Converter$new, 'input_saved_model_dir' | 'input_saved_model_tags'>): py.Promised<Converter>
  new (input_saved_model_dir: py.Str | null, keywords?: py.Rest<Converter$new, 'input_saved_model_dir'>): Converter
  (input_saved_model_dir: py.Str | null, keywords?: py.Rest<Converter$new, 'input_saved_model_dir'>): py.Promised<Converter>
  new (keywords?: Converter$new): Converter
  (keywords?: Converter$new): py.Promised<Converter>
}

export interface $Module extends py.PythonModuleObject {
  readonly ConversionParams: ConversionParams$class
  readonly Converter: Converter$class
}
