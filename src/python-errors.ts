// PythonError, and one subclass for each exception of Python's builtins and of TensorFlow, in Python's own tree.
//
// `instanceof` asks the exception's Python bases, so that it is right for classes with several bases and for
// exceptions that user code derives. The classes are in `errors`, apart from JavaScript's own names.

import { checkNames } from './errors/option-names.js'
import { PythonEnvironmentError, TensorBridgeError } from './errors.js'
import type { WireError } from './protocol/messages.js'

/** One frame of Python's traceback. */
export interface PythonFrame {
  readonly file: string
  readonly line: number
  readonly function: string
  /** The source line, without its indentation; '' where it is not known. */
  readonly source: string
}

/** What an exception that is made in TypeScript may be given beside its message. */
export interface PythonErrorOptions extends ErrorOptions {
  /** Of an ExceptionGroup: the errors in it, at least one. */
  readonly errors?: readonly unknown[]
}

/** By which an exception that Python raised gets what came with it. */
const RAISED: unique symbol = Symbol('raised')

interface Raised {
  readonly error: WireError
  /** The stack lines of the TypeScript call that raised it, without a header. */
  readonly site: string | undefined
  /** Those of the call that it failed, where a function which that one called had made the other. */
  readonly outer: string | undefined
}

/**
 * A Python exception. Its stack shows the TypeScript line that made the call, then Python's frames.
 *
 * Made in TypeScript (`throw new errors.KeyError('k')`) and thrown in a callback, it is raised in Python as that class,
 * and comes back as the same object.
 */
export class PythonError extends TensorBridgeError {
  override readonly code = 'TB_PYTHON'
  /** The name of the exception's class: `ValueError`. */
  readonly type: string
  /** The name with its module, as Python prints it: `tensorflow.python.framework.errors_impl.InvalidArgumentError`. */
  readonly qualifiedType: string
  /** Python's traceback as text, the most recent call last. */
  readonly traceback: string
  readonly pythonFrames: readonly PythonFrame[]
  /** Qualified and public names of the exception's class and of all its bases. */
  readonly pythonBases: readonly string[]
  /** Of an ExceptionGroup: the errors in it. */
  declare readonly errors?: readonly unknown[]

  constructor(message: string = '', options: PythonErrorOptions = {}) {
    checkNames(options, ['cause', 'errors'])
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    const raised = (options as { readonly [RAISED]?: Raised })[RAISED]
    const own = namesOf(new.target)
    this.type = raised?.error.type ?? new.target.name
    this.name = this.type
    this.qualifiedType = raised?.error.qualified ?? own[0] ?? this.type
    this.traceback = raised?.error.traceback ?? `${this.type}: ${message}`
    this.pythonBases = raised?.error.bases ?? own
    this.pythonFrames = (raised?.error.frames ?? []).map(([file, line, name, source]) => ({
      file,
      line,
      function: name,
      source,
    }))
    if (raised === undefined) {
      // Once more, now that it has its name.
      Error.captureStackTrace(this, new.target)
      if (own.includes(GROUP) && !options.errors?.length) throw withoutErrors(this.type)
    } else {
      const { site, outer } = raised
      this.stack = [`${this.type}: ${message}`, site, ...formatFrames(this.pythonFrames), calledFrom(outer)]
        .filter(Boolean)
        .join('\n')
    }
    if (options.errors) Object.defineProperty(this, 'errors', { value: [...options.errors] })
    // Text of its own says it better than a listing of fields under every printed stack.
    for (const name of ['code', 'type', 'qualifiedType', 'traceback', 'pythonBases', 'pythonFrames']) {
      Object.defineProperty(this, name, { enumerable: false })
    }
  }
}

function withoutErrors(type: string): TypeError {
  return new TypeError(
    `A Python ${type} has at least one error: new errors.${type}(message, { errors: [...] }). Received: none`,
  )
}

function calledFrom(site: string | undefined): string | undefined {
  return site && `  called from TypeScript:\n${site}`
}

function formatFrames(frames: readonly PythonFrame[]): string[] {
  if (frames.length === 0) return []
  return [
    '  in Python, the most recent call last:',
    ...frames.map((frame) => {
      const line = `    File "${frame.file}", line ${frame.line}, in ${frame.function}`
      return frame.source ? `${line}\n      ${frame.source}` : line
    }),
  ]
}

// Python 3.13's tree, indented as its documentation prints it.
const BUILTINS = `
BaseException
  BaseExceptionGroup
  GeneratorExit
  KeyboardInterrupt
  SystemExit
  Exception
    ArithmeticError
      FloatingPointError
      OverflowError
      ZeroDivisionError
    AssertionError
    AttributeError
    BufferError
    EOFError
    ExceptionGroup
    ImportError
      ModuleNotFoundError
    LookupError
      IndexError
      KeyError
    MemoryError
    NameError
      UnboundLocalError
    OSError
      BlockingIOError
      ChildProcessError
      ConnectionError
        BrokenPipeError
        ConnectionAbortedError
        ConnectionRefusedError
        ConnectionResetError
      FileExistsError
      FileNotFoundError
      InterruptedError
      IsADirectoryError
      NotADirectoryError
      PermissionError
      ProcessLookupError
      TimeoutError
    ReferenceError
    RuntimeError
      NotImplementedError
      PythonFinalizationError
      RecursionError
    StopAsyncIteration
    StopIteration
    SyntaxError
      IndentationError
        TabError
    SystemError
    TypeError
    ValueError
      UnicodeError
        UnicodeDecodeError
        UnicodeEncodeError
        UnicodeTranslateError
    Warning
      BytesWarning
      DeprecationWarning
      EncodingWarning
      FutureWarning
      ImportWarning
      PendingDeprecationWarning
      ResourceWarning
      RuntimeWarning
      SyntaxWarning
      UnicodeWarning
      UserWarning
`
const TENSORFLOW = [
  'AbortedError',
  'AlreadyExistsError',
  'CancelledError',
  'DataLossError',
  'DeadlineExceededError',
  'FailedPreconditionError',
  'InternalError',
  'InvalidArgumentError',
  'NotFoundError',
  'OutOfRangeError',
  'PermissionDeniedError',
  'ResourceExhaustedError',
  'UnauthenticatedError',
  'UnavailableError',
  'UnimplementedError',
  'UnknownError',
] as const

/** A class of `errors`: for `instanceof`, and to be thrown. */
export type PythonErrorClass = new (message?: string, options?: PythonErrorOptions) => PythonError

/** The exceptions of Python's builtins and of TensorFlow: `e instanceof errors.InvalidArgumentError`. */
export interface PythonErrorClasses {
  readonly BaseException: PythonErrorClass
  readonly BaseExceptionGroup: PythonErrorClass
  readonly GeneratorExit: PythonErrorClass
  readonly KeyboardInterrupt: PythonErrorClass
  readonly SystemExit: PythonErrorClass
  readonly Exception: PythonErrorClass
  readonly ArithmeticError: PythonErrorClass
  readonly FloatingPointError: PythonErrorClass
  readonly OverflowError: PythonErrorClass
  readonly ZeroDivisionError: PythonErrorClass
  readonly AssertionError: PythonErrorClass
  readonly AttributeError: PythonErrorClass
  readonly BufferError: PythonErrorClass
  readonly EOFError: PythonErrorClass
  readonly ExceptionGroup: PythonErrorClass
  readonly ImportError: PythonErrorClass
  readonly ModuleNotFoundError: PythonErrorClass
  readonly LookupError: PythonErrorClass
  readonly IndexError: PythonErrorClass
  readonly KeyError: PythonErrorClass
  readonly MemoryError: PythonErrorClass
  readonly NameError: PythonErrorClass
  readonly UnboundLocalError: PythonErrorClass
  readonly OSError: PythonErrorClass
  readonly BlockingIOError: PythonErrorClass
  readonly ChildProcessError: PythonErrorClass
  readonly ConnectionError: PythonErrorClass
  readonly BrokenPipeError: PythonErrorClass
  readonly ConnectionAbortedError: PythonErrorClass
  readonly ConnectionRefusedError: PythonErrorClass
  readonly ConnectionResetError: PythonErrorClass
  readonly FileExistsError: PythonErrorClass
  readonly FileNotFoundError: PythonErrorClass
  readonly InterruptedError: PythonErrorClass
  readonly IsADirectoryError: PythonErrorClass
  readonly NotADirectoryError: PythonErrorClass
  readonly PermissionError: PythonErrorClass
  readonly ProcessLookupError: PythonErrorClass
  readonly TimeoutError: PythonErrorClass
  readonly ReferenceError: PythonErrorClass
  readonly RuntimeError: PythonErrorClass
  readonly NotImplementedError: PythonErrorClass
  readonly PythonFinalizationError: PythonErrorClass
  readonly RecursionError: PythonErrorClass
  readonly StopAsyncIteration: PythonErrorClass
  readonly StopIteration: PythonErrorClass
  readonly SyntaxError: PythonErrorClass
  readonly IndentationError: PythonErrorClass
  readonly TabError: PythonErrorClass
  readonly SystemError: PythonErrorClass
  readonly TypeError: PythonErrorClass
  readonly ValueError: PythonErrorClass
  readonly UnicodeError: PythonErrorClass
  readonly UnicodeDecodeError: PythonErrorClass
  readonly UnicodeEncodeError: PythonErrorClass
  readonly UnicodeTranslateError: PythonErrorClass
  readonly Warning: PythonErrorClass
  readonly BytesWarning: PythonErrorClass
  readonly DeprecationWarning: PythonErrorClass
  readonly EncodingWarning: PythonErrorClass
  readonly FutureWarning: PythonErrorClass
  readonly ImportWarning: PythonErrorClass
  readonly PendingDeprecationWarning: PythonErrorClass
  readonly ResourceWarning: PythonErrorClass
  readonly RuntimeWarning: PythonErrorClass
  readonly SyntaxWarning: PythonErrorClass
  readonly UnicodeWarning: PythonErrorClass
  readonly UserWarning: PythonErrorClass
  readonly OpError: PythonErrorClass
  readonly AbortedError: PythonErrorClass
  readonly AlreadyExistsError: PythonErrorClass
  readonly CancelledError: PythonErrorClass
  readonly DataLossError: PythonErrorClass
  readonly DeadlineExceededError: PythonErrorClass
  readonly FailedPreconditionError: PythonErrorClass
  readonly InternalError: PythonErrorClass
  readonly InvalidArgumentError: PythonErrorClass
  readonly NotFoundError: PythonErrorClass
  readonly OutOfRangeError: PythonErrorClass
  readonly PermissionDeniedError: PythonErrorClass
  readonly ResourceExhaustedError: PythonErrorClass
  readonly UnauthenticatedError: PythonErrorClass
  readonly UnavailableError: PythonErrorClass
  readonly UnimplementedError: PythonErrorClass
  readonly UnknownError: PythonErrorClass
}

type MutableClass = typeof PythonError

const GROUP = 'BaseExceptionGroup'

// The names in Python of each class of `errors` and of its bases, the nearest first.
const pythonNames = new WeakMap<object, readonly string[]>()

/** The names of the nearest class of `errors`; those of Exception where none is. */
function namesOf(kind: object): readonly string[] {
  for (let each: object | null = kind; each !== null; each = Object.getPrototypeOf(each) as object | null) {
    const names = pythonNames.get(each)
    if (names) return names
  }
  return ['Exception', 'BaseException']
}

function subclass(name: string, base: MutableClass, pythonName: string): MutableClass {
  // A computed key gives the class its name, in stacks and in `errors.X.name`.
  const made = { [name]: class extends base {} }[name] as MutableClass
  Object.defineProperty(made, Symbol.hasInstance, {
    value(this: unknown, value: unknown) {
      // A class that extends this one has instances of its own.
      if (this !== made) return Function.prototype[Symbol.hasInstance].call(this as never, value)
      return value instanceof PythonError && value.pythonBases.includes(pythonName)
    },
  })
  // Python's tree is none: a group of exceptions is an exception as well.
  const also = name === 'ExceptionGroup' ? [GROUP] : []
  pythonNames.set(made, [pythonName, ...also, ...(pythonNames.get(base) ?? [])])
  return made
}

function buildClasses(): { classes: Record<string, MutableClass>; byName: Map<string, MutableClass> } {
  const classes: Record<string, MutableClass> = Object.create(null)
  const byName = new Map<string, MutableClass>()
  const above: MutableClass[] = []
  for (const line of BUILTINS.trim().split('\n')) {
    const name = line.trim()
    const depth = (line.length - name.length) / 2
    const made = subclass(name, above[depth - 1] ?? PythonError, name)
    above[depth] = made
    classes[name] = made
    byName.set(name, made)
  }
  const exception = classes['Exception'] as MutableClass
  const opError = subclass('OpError', exception, 'tensorflow.errors.OpError')
  classes['OpError'] = opError
  byName.set('tensorflow.errors.OpError', opError)
  for (const name of TENSORFLOW) {
    const made = subclass(name, opError, `tensorflow.errors.${name}`)
    classes[name] = made
    byName.set(`tensorflow.errors.${name}`, made)
  }
  return { classes, byName }
}

const built = buildClasses()

/** The names of Python's and TensorFlow's own classes that an exception is of, the nearest first. */
export function raisableNames(error: PythonError): string[] {
  return error.pythonBases.filter((name) => built.byName.has(name))
}

/** The exceptions of Python's builtins and of TensorFlow. */
export const errors: PythonErrorClasses = Object.freeze(built.classes) as unknown as PythonErrorClasses

/** What the connection knows of an exception. */
export interface ErrorSources {
  /** What a JavaScript callback threw, by its number. */
  thrown(id: number): unknown
  /** The stack lines of a request, if they are remembered. */
  site(request: number): string | undefined
}

/**
 * The JavaScript error for a Python exception, of the nearest class in `errors`.
 *
 * @param site the stack lines of the TypeScript call, without a header.
 */
export function toPythonError(error: WireError, site: string | undefined, sources: ErrorSources): unknown {
  if (error.callback !== undefined) {
    const thrown = sources.thrown(error.callback) as { readonly value: unknown } | undefined
    if (thrown !== undefined) {
      extendStack(thrown.value, error, site)
      return thrown.value
    }
  }
  if (error.environment) return environmentError(error, site, sources)
  const Class = error.bases.map((name) => built.byName.get(name)).find(Boolean) ?? PythonError
  const inside = error.errors?.map((each) => toPythonError(each, undefined, sources))
  // A callback of the call that failed had asked for what raised it.
  const inner = error.request === undefined ? undefined : sources.site(error.request)
  const raised: Raised =
    inner && inner !== site ? { error, site: inner, outer: site } : { error, site, outer: undefined }
  return new Class(error.message, {
    ...(error.cause && { cause: toPythonError(error.cause, undefined, sources) }),
    ...(inside && { errors: inside }),
    [RAISED]: raised,
  } as PythonErrorOptions)
}

/**
 * An error of a callback came back through Python: its stack goes on with the frames that it has crossed. One that is frozen,
 * or has a stack of its own making (Error.prepareStackTrace), stays as it is.
 */
function extendStack(thrown: unknown, error: WireError, site: string | undefined): void {
  if (!(thrown instanceof Error)) return
  const frames = error.frames.map(([file, line, name, source]) => ({ file, line, function: name, source }))
  const crossed = [...formatFrames(frames), calledFrom(site)].filter(Boolean).join('\n')
  try {
    const { stack } = thrown
    if (typeof stack !== 'string' || !crossed || stack.endsWith(crossed)) return
    thrown.stack = `${stack}\n${crossed}`
  } catch {
    // What is told is the error, with these lines or without.
  }
}

function environmentError(error: WireError, site: string | undefined, sources: ErrorSources): PythonEnvironmentError {
  const cause = error.cause && toPythonError(error.cause, site, sources)
  const made = new PythonEnvironmentError(error.message, { cause })
  made.stack = [`${made.name}: ${made.message}`, site].filter(Boolean).join('\n')
  return made
}
