// numpy.lib.introspect of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface opt_func_info$ {
  func_name?: py.Str | null | undefined
  signature?: py.Str | null | undefined
}

export interface $Module extends py.PythonModuleObject {
  opt_func_info(func_name: py.Str | null, signature: py.Str | null): py.Remote
  opt_func_info(func_name: py.Str | null, keywords?: py.Rest<opt_func_info$, 'func_name'>): py.Remote
  opt_func_info(keywords?: opt_func_info$): py.Remote
  opt_func_info_dyn: py.RemoteFunction
}
