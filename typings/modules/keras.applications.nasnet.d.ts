// keras.applications.nasnet of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras_applications from './keras.applications.js'

export interface decode_predictions$ {
  preds: py.RemoteArgument
  /** Default: `5` */
  top?: py.Int | undefined
}

export interface preprocess_input$ {
  x: py.RemoteArgument
  data_format?: py.RemoteArgument | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly NASNetLarge: keras_applications.$Module["NASNetLarge"]
  readonly NASNetMobile: keras_applications.$Module["NASNetMobile"]
  decode_predictions(preds: py.Positional, top: py.Int): py.Remote
  decode_predictions(preds: py.Positional, keywords?: py.Rest<decode_predictions$, 'preds'>): py.Remote
  decode_predictions(keywords: decode_predictions$): py.Remote
  decode_predictions_dyn: py.RemoteFunction
  preprocess_input(x: py.Positional, data_format: py.Positional): py.Remote
  preprocess_input(x: py.Positional, keywords?: py.Rest<preprocess_input$, 'x'>): py.Remote
  preprocess_input(keywords: preprocess_input$): py.Remote
  preprocess_input_dyn: py.RemoteFunction
}
