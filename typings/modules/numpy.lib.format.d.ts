// numpy.lib.format of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'

export interface $Module extends py.PythonModuleObject {

}
