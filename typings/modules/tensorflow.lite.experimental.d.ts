// tensorflow.lite.experimental of tensorflow 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_lite_experimental_authoring from './tensorflow.lite.experimental.authoring.js'

export interface Analyzer$analyze {
  model_path?: py.Str | null | undefined
  model_content?: py.RemoteArgument | undefined
  /** Default: `False` */
  gpu_compatibility?: py.Bool | undefined
  [keyword: string]: any
}

export interface Analyzer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.experimental.Analyzer': true }
}

export interface Analyzer$class extends py.PythonClass {
  new (): Analyzer
  (): py.Promised<Analyzer>
  analyze(model_path: py.Str | null, model_content: py.Positional, gpu_compatibility: py.Bool, keywords?: py.Rest<Analyzer$analyze, 'model_path' | 'model_content' | 'gpu_compatibility'>): py.Remote
  analyze(model_path: py.Str | null, model_content: py.Positional, keywords?: py.Rest<Analyzer$analyze, 'model_path' | 'model_content'>): py.Remote
  analyze(model_path: py.Str | null, keywords?: py.Rest<Analyzer$analyze, 'model_path'>): py.Remote
  analyze(keywords?: Analyzer$analyze): py.Remote
  analyze_dyn: py.RemoteFunction
}

export interface OpResolverType extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.experimental.OpResolverType': true }
  get AUTO(): py.Promised<OpResolverType>
  set AUTO(value: py.Of<'tensorflow.lite.experimental.OpResolverType'>)
  AUTO_dyn: any
  get BUILTIN(): py.Promised<OpResolverType>
  set BUILTIN(value: py.Of<'tensorflow.lite.experimental.OpResolverType'>)
  BUILTIN_dyn: any
  get BUILTIN_REF(): py.Promised<OpResolverType>
  set BUILTIN_REF(value: py.Of<'tensorflow.lite.experimental.OpResolverType'>)
  BUILTIN_REF_dyn: any
  get BUILTIN_WITHOUT_DEFAULT_DELEGATES(): py.Promised<OpResolverType>
  set BUILTIN_WITHOUT_DEFAULT_DELEGATES(value: py.Of<'tensorflow.lite.experimental.OpResolverType'>)
  BUILTIN_WITHOUT_DEFAULT_DELEGATES_dyn: any
}

export interface OpResolverType$new {
  value: py.RemoteArgument
}

export interface OpResolverType$class extends py.PythonClass {
  new (value: py.Positional): OpResolverType
  (value: py.Positional): py.Promised<OpResolverType>
  new (keywords: OpResolverType$new): OpResolverType
  (keywords: OpResolverType$new): py.Promised<OpResolverType>
  readonly AUTO: py.Promised<OpResolverType>
  readonly BUILTIN: py.Promised<OpResolverType>
  readonly BUILTIN_REF: py.Promised<OpResolverType>
  readonly BUILTIN_WITHOUT_DEFAULT_DELEGATES: py.Promised<OpResolverType>
}

export interface QuantizationDebugOptions extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.experimental.QuantizationDebugOptions': true }
  get denylisted_nodes(): py.Remote<(string)[] | null>
  set denylisted_nodes(value: py.List<py.Str> | null)
  denylisted_nodes_dyn: any
  get denylisted_ops(): py.Remote<(string)[] | null>
  set denylisted_ops(value: py.List<py.Str> | null)
  denylisted_ops_dyn: any
  get fully_quantize(): py.Remote<boolean>
  set fully_quantize(value: py.Bool)
  fully_quantize_dyn: any
  get layer_debug_metrics(): py.Remote<Record<string, any> | null>
  set layer_debug_metrics(value: py.Dict<string, py.Callable> | null)
  layer_debug_metrics_dyn: any
  get layer_direct_compare_metrics(): py.Remote<Record<string, any> | null>
  set layer_direct_compare_metrics(value: py.Dict<string, py.Callable> | null)
  layer_direct_compare_metrics_dyn: any
  get model_debug_metrics(): py.Remote<Record<string, any> | null>
  set model_debug_metrics(value: py.Dict<string, py.Callable> | null)
  model_debug_metrics_dyn: any
}

export interface QuantizationDebugOptions$new {
  layer_debug_metrics?: py.Dict<string, py.Callable> | null | undefined
  model_debug_metrics?: py.Dict<string, py.Callable> | null | undefined
  layer_direct_compare_metrics?: py.Dict<string, py.Callable> | null | undefined
  denylisted_ops?: py.List<py.Str> | null | undefined
  denylisted_nodes?: py.List<py.Str> | null | undefined
  /** Default: `False` */
  fully_quantize?: py.Bool | undefined
}

export interface QuantizationDebugOptions$class extends py.PythonClass {
  new (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.Dict<string, py.Callable> | null, layer_direct_compare_metrics: py.Dict<string, py.Callable> | null, denylisted_ops: py.List<py.Str> | null, denylisted_nodes?: py.List<py.Str> | null, fully_quantize?: py.Bool): QuantizationDebugOptions
  (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.Dict<string, py.Callable> | null, layer_direct_compare_metrics: py.Dict<string, py.Callable> | null, denylisted_ops: py.List<py.Str> | null, denylisted_nodes?: py.List<py.Str> | null, fully_quantize?: py.Bool): py.Promised<QuantizationDebugOptions>
  new (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.Dict<string, py.Callable> | null, layer_direct_compare_metrics: py.Dict<string, py.Callable> | null, keywords: py.Rest<QuantizationDebugOptions$new, 'layer_debug_metrics' | 'model_debug_metrics' | 'layer_direct_compare_metrics'>): QuantizationDebugOptions
  (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.Dict<string, py.Callable> | null, layer_direct_compare_metrics: py.Dict<string, py.Callable> | null, keywords: py.Rest<QuantizationDebugOptions$new, 'layer_debug_metrics' | 'model_debug_metrics' | 'layer_direct_compare_metrics'>): py.Promised<QuantizationDebugOptions>
  new (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.Dict<string, py.Callable> | null, layer_direct_compare_metrics: py.LastDict<string, py.Callable> | null): QuantizationDebugOptions
  (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.Dict<string, py.Callable> | null, layer_direct_compare_metrics: py.LastDict<string, py.Callable> | null): py.Promised<QuantizationDebugOptions>
  new (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.Dict<string, py.Callable> | null, keywords: py.Rest<QuantizationDebugOptions$new, 'layer_debug_metrics' | 'model_debug_metrics'>): QuantizationDebugOptions
  (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.Dict<string, py.Callable> | null, keywords: py.Rest<QuantizationDebugOptions$new, 'layer_debug_metrics' | 'model_debug_metrics'>): py.Promised<QuantizationDebugOptions>
  new (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.LastDict<string, py.Callable> | null): QuantizationDebugOptions
  (layer_debug_metrics: py.Dict<string, py.Callable> | null, model_debug_metrics: py.LastDict<string, py.Callable> | null): py.Promised<QuantizationDebugOptions>
  new (layer_debug_metrics: py.Dict<string, py.Callable> | null, keywords: py.Rest<QuantizationDebugOptions$new, 'layer_debug_metrics'>): QuantizationDebugOptions
  (layer_debug_metrics: py.Dict<string, py.Callable> | null, keywords: py.Rest<QuantizationDebugOptions$new, 'layer_debug_metrics'>): py.Promised<QuantizationDebugOptions>
  new (layer_debug_metrics: py.LastDict<string, py.Callable> | null): QuantizationDebugOptions
  (layer_debug_metrics: py.LastDict<string, py.Callable> | null): py.Promised<QuantizationDebugOptions>
  new (keywords?: QuantizationDebugOptions$new): QuantizationDebugOptions
  (keywords?: QuantizationDebugOptions$new): py.Promised<QuantizationDebugOptions>
}

export interface QuantizationDebugger$layer_statistics_dump {
  file: py.RemoteArgument
}

export interface QuantizationDebugger extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.lite.experimental.QuantizationDebugger': true }
  calibrated_model: any
  calibrated_model_dyn: any
  converter: any
  converter_dyn: any
  float_model: any
  float_model_dyn: any
  get_debug_quantized_model(): py.Remote<Uint8Array>
  get_debug_quantized_model_dyn: py.RemoteFunction
  get_nondebug_quantized_model(): py.Remote<Uint8Array>
  get_nondebug_quantized_model_dyn: py.RemoteFunction
  layer_statistics: any
  layer_statistics_dyn: any
  layer_statistics_dump(file: py.Positional): py.Remote<null>
  layer_statistics_dump(keywords: QuantizationDebugger$layer_statistics_dump): py.Remote<null>
  layer_statistics_dump_dyn: py.RemoteFunction
  model_statistics: any
  model_statistics_dyn: any
  get options(): py.Promised<QuantizationDebugOptions>
  set options(value: py.Of<'tensorflow.lite.experimental.QuantizationDebugOptions'>)
  options_dyn: any
  quant_model: any
  quant_model_dyn: any
  run(): py.Remote<null>
  run_dyn: py.RemoteFunction
}

export interface QuantizationDebugger$new {
  quant_debug_model_path?: py.Str | null | undefined
  quant_debug_model_content?: py.Bytes | null | undefined
  float_model_path?: py.Str | null | undefined
  float_model_content?: py.Bytes | null | undefined
  debug_dataset?: py.Callable | null | undefined
  debug_options?: py.Of<'tensorflow.lite.experimental.QuantizationDebugOptions'> | null | undefined
  converter?: py.RemoteArgument | undefined
}

export interface QuantizationDebugger$class extends py.PythonClass {
  new (quant_debug_model_path: py.Str | null, quant_debug_model_content: py.Bytes | null, float_model_path: py.Str | null, float_model_content: py.Bytes | null, debug_dataset?: py.Callable | null, debug_options?: py.Of<'tensorflow.lite.experimental.QuantizationDebugOptions'> | null, converter?: py.Positional): QuantizationDebugger
  (quant_debug_model_path: py.Str | null, quant_debug_model_content: py.Bytes | null, float_model_path: py.Str | null, float_model_content: py.Bytes | null, debug_dataset?: py.Callable | null, debug_options?: py.Of<'tensorflow.lite.experimental.QuantizationDebugOptions'> | null, converter?: py.Positional): py.Promised<QuantizationDebugger>
  new (quant_debug_model_path: py.Str | null, quant_debug_model_content: py.Bytes | null, float_model_path: py.Str | null, keywords?: py.Rest<QuantizationDebugger$new, 'quant_debug_model_path' | 'quant_debug_model_content' | 'float_model_path'>): QuantizationDebugger
  (quant_debug_model_path: py.Str | null, quant_debug_model_content: py.Bytes | null, float_model_path: py.Str | null, keywords?: py.Rest<QuantizationDebugger$new, 'quant_debug_model_path' | 'quant_debug_model_content' | 'float_model_path'>): py.Promised<QuantizationDebugger>
  new (quant_debug_model_path: py.Str | null, quant_debug_model_content: py.Bytes | null, keywords?: py.Rest<QuantizationDebugger$new, 'quant_debug_model_path' | 'quant_debug_model_content'>): QuantizationDebugger
  (quant_debug_model_path: py.Str | null, quant_debug_model_content: py.Bytes | null, keywords?: py.Rest<QuantizationDebugger$new, 'quant_debug_model_path' | 'quant_debug_model_content'>): py.Promised<QuantizationDebugger>
  new (quant_debug_model_path: py.Str | null, keywords?: py.Rest<QuantizationDebugger$new, 'quant_debug_model_path'>): QuantizationDebugger
  (quant_debug_model_path: py.Str | null, keywords?: py.Rest<QuantizationDebugger$new, 'quant_debug_model_path'>): py.Promised<QuantizationDebugger>
  new (keywords?: QuantizationDebugger$new): QuantizationDebugger
  (keywords?: QuantizationDebugger$new): py.Promised<QuantizationDebugger>
}

export interface load_delegate$ {
  library: py.Str
  options?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly Analyzer: Analyzer$class
  readonly OpResolverType: OpResolverType$class
  readonly QuantizationDebugOptions: QuantizationDebugOptions$class
  readonly QuantizationDebugger: QuantizationDebugger$class
  readonly authoring: tensorflow_lite_experimental_authoring.$Module
  load_delegate(library: py.Str, options: py.LastDict<string, py.RemoteArgument> | null): py.Remote
  load_delegate(library: py.Str, keywords?: py.Rest<load_delegate$, 'library'>): py.Remote
  load_delegate(keywords: load_delegate$): py.Remote
  load_delegate_dyn: py.RemoteFunction
}
