// tensorflow.compat.v1.mlir.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_mlir_experimental from './tensorflow.mlir.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly convert_function: tensorflow_mlir_experimental.$Module["convert_function"]
  convert_function_dyn: py.RemoteFunction
  readonly convert_graph_def: tensorflow_mlir_experimental.$Module["convert_graph_def"]
  convert_graph_def_dyn: py.RemoteFunction
  readonly convert_saved_model: tensorflow_mlir_experimental.$Module["convert_saved_model"]
  convert_saved_model_dyn: py.RemoteFunction
  readonly convert_saved_model_v1: tensorflow_mlir_experimental.$Module["convert_saved_model_v1"]
  convert_saved_model_v1_dyn: py.RemoteFunction
  readonly run_pass_pipeline: tensorflow_mlir_experimental.$Module["run_pass_pipeline"]
  run_pass_pipeline_dyn: py.RemoteFunction
  readonly tflite_to_tosa_bytecode: tensorflow_mlir_experimental.$Module["tflite_to_tosa_bytecode"]
  tflite_to_tosa_bytecode_dyn: py.RemoteFunction
  readonly write_bytecode: tensorflow_mlir_experimental.$Module["write_bytecode"]
  write_bytecode_dyn: py.RemoteFunction
}
