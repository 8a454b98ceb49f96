// The types of the environment part: what callers ask for, what they get, and what tests may replace.
// Imports nothing, so that every other file of this folder may import it.

export type LockKind = 'cpu' | 'gpu'

/** Versions by distribution name, null where it is not installed. */
export interface PackageVersions {
  readonly tensorflow: string | null
  readonly keras: string | null
  readonly 'tf-keras': string | null
  readonly numpy: string | null
  readonly pyzmq: string | null
  readonly msgspec: string | null
}

export type EnvironmentSource = 'option' | 'TENSORBRIDGE_PYTHON' | 'VIRTUAL_ENV' | 'managed'

/** A Python that can be started. */
export interface PythonEnvironment {
  /** Absolute path of the executable; inside a virtual environment it is the environment's own, not what it links to. */
  readonly interpreter: string
  readonly source: EnvironmentSource
  /** Folders to append to sys.path: of pyzmq and msgspec where the interpreter lacks them, and of added packages. */
  readonly sitePaths: readonly string[]
  /** Such as `3.11.7`. */
  readonly version: string
  readonly packages: PackageVersions
  /** Which lock file a managed environment was made from; null for the user's own. */
  readonly lock: LockKind | null
}

export type Environ = Readonly<Record<string, string | undefined>>

export interface EnvironmentOptions {
  /** An interpreter, the folder of a virtual environment, or the name of a program on PATH. */
  python?: string
  /** Which lock a managed environment is made from; `auto` (the default) looks for an NVIDIA GPU. */
  device?: 'auto' | 'cpu' | 'gpu'
  /** What Keras 3 will compute with; the managed environment gets jax for it. Default: `tensorflow`. */
  backend?: 'tensorflow' | 'jax' | 'torch'
  /** Packages to have beside TensorFlow: requirements as pip writes them, and requirements files (names ending in `.txt`). */
  packages?: string | readonly string[]
  /** Default: `process.env`. */
  env?: Environ
  /** Gets one line of progress at a time; default: lines on stderr. */
  onProgress?: (line: string) => void
}

/** What tests replace; everything else leaves it alone. */
export interface Surroundings {
  /** Where the lock files are; default: `python/requirements` of this package. */
  readonly requirementsFolder?: string
  /** Folders searched for Pythons after PATH; default: the usual ones of this platform. */
  readonly commonFolders?: readonly string[]
  /** Files and folders whose presence says that the machine has an NVIDIA GPU. */
  readonly gpuFiles?: readonly string[]
}

/** Options with every default filled in. */
export interface Task {
  readonly python: string | undefined
  readonly device: 'auto' | 'cpu' | 'gpu'
  readonly backend: 'tensorflow' | 'jax' | 'torch'
  readonly packages: readonly string[]
  readonly env: Environ
  readonly onProgress: (line: string) => void
  readonly cacheRoot: string
  readonly requirementsFolder: string
  readonly commonFolders: readonly string[]
  readonly gpuFiles: readonly string[]
}
