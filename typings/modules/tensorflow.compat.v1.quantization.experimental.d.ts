// tensorflow.compat.v1.quantization.experimental of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_quantization_experimental from './tensorflow.quantization.experimental.js'

export interface $Module extends py.PythonModuleObject {
  readonly QuantizationComponentSpec: tensorflow_quantization_experimental.QuantizationComponentSpec$class
  readonly QuantizationMethod: tensorflow_quantization_experimental.QuantizationMethod$class
  readonly QuantizationOptions: tensorflow_quantization_experimental.QuantizationOptions$class
  readonly TfRecordRepresentativeDatasetSaver: tensorflow_quantization_experimental.TfRecordRepresentativeDatasetSaver$class
  readonly UnitWiseQuantizationSpec: tensorflow_quantization_experimental.UnitWiseQuantizationSpec$class
  readonly quantize_saved_model: tensorflow_quantization_experimental.$Module["quantize_saved_model"]
  quantize_saved_model_dyn: py.RemoteFunction
}
