// tensorflow.compat.v1.saved_model.signature_constants of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {
  readonly CLASSIFY_INPUTS: py.Remote<string>
  readonly CLASSIFY_INPUTS_dyn: any
  readonly CLASSIFY_METHOD_NAME: py.Remote<string>
  readonly CLASSIFY_METHOD_NAME_dyn: any
  readonly CLASSIFY_OUTPUT_CLASSES: py.Remote<string>
  readonly CLASSIFY_OUTPUT_CLASSES_dyn: any
  readonly CLASSIFY_OUTPUT_SCORES: py.Remote<string>
  readonly CLASSIFY_OUTPUT_SCORES_dyn: any
  readonly DEFAULT_SERVING_SIGNATURE_DEF_KEY: py.Remote<string>
  readonly DEFAULT_SERVING_SIGNATURE_DEF_KEY_dyn: any
  readonly PREDICT_INPUTS: py.Remote<string>
  readonly PREDICT_INPUTS_dyn: any
  readonly PREDICT_METHOD_NAME: py.Remote<string>
  readonly PREDICT_METHOD_NAME_dyn: any
  readonly PREDICT_OUTPUTS: py.Remote<string>
  readonly PREDICT_OUTPUTS_dyn: any
  readonly REGRESS_INPUTS: py.Remote<string>
  readonly REGRESS_INPUTS_dyn: any
  readonly REGRESS_METHOD_NAME: py.Remote<string>
  readonly REGRESS_METHOD_NAME_dyn: any
  readonly REGRESS_OUTPUTS: py.Remote<string>
  readonly REGRESS_OUTPUTS_dyn: any
}
