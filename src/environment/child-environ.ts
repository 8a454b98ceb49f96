// The environment variables with which set-up runs Pythons and installers: the user's own (proxies, indexes,
// certificates), without those that would make an installer write elsewhere or a Python import something else.

import type { Environ } from './types.js'

const misleading = [
  'PYTHONHOME',
  'PYTHONPATH',
  'PYTHONSTARTUP',
  'PYTHONUSERBASE',
  'PYTHONPLATLIBDIR',
  'PYTHONINSPECT',
  '__PYVENV_LAUNCHER__',
  'VIRTUAL_ENV',
  'CONDA_PREFIX',
  'PIP_TARGET',
  'PIP_PREFIX',
  'PIP_ROOT',
  'PIP_PYTHON',
  'PIP_DRY_RUN',
  'PIP_QUIET',
  'PIP_CONSTRAINT',
  'UV_PYTHON',
  'UV_SYSTEM_PYTHON',
  'UV_PROJECT_ENVIRONMENT',
  'UV_CONSTRAINT',
  'UV_OVERRIDE',
  'UV_VENV_SEED',
  'UV_NO_PROGRESS',
]

/** For installers: nothing of the user's Python set-up that could mislead them. */
export function installerEnviron(env: Environ): Record<string, string> {
  const result = definedOnly(env)
  for (const name of misleading) delete result[name]
  // A pip.conf with `user = true` would make pip refuse to install into a virtual environment.
  return {
    ...result,
    PIP_USER: '0',
    PIP_NO_INPUT: '1',
    PIP_ROOT_USER_ACTION: 'ignore',
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
    NO_COLOR: '1',
    PYTHONUTF8: '1',
    PYTHONIOENCODING: 'utf-8',
  }
}

/** For probes: as the worker will be started, apart from what makes no sense for another interpreter. */
export function probeEnviron(env: Environ): Record<string, string> {
  const result = definedOnly(env)
  delete result['PYTHONHOME']
  delete result['PYTHONINSPECT']
  delete result['__PYVENV_LAUNCHER__']
  return { ...result, PYTHONUTF8: '1', PYTHONIOENCODING: 'utf-8' }
}

function definedOnly(env: Environ): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
