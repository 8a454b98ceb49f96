// Memory that two processes have mapped, for shared-memory.ts. Node has no such thing, so the C library is called, through
// koffi: an optional dependency with binaries inside it. Without it, on other systems than Linux, and where a runtime
// forbids buffers over foreign memory, files are written and read instead.
//
// koffi's own figures here: 10 ms to load, which the first large array pays; less than 1 µs for a call.

import { fstatSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Memory of a file, as this process has mapped it. After `close` nothing may touch it any more. */
export interface Mapping {
  readonly bytes: Uint8Array
  /** Another view of its first bytes, which this one does not keep alive. */
  view(byteLength: number): ArrayBuffer
  close(): void
}

/** The calls of the C library that are needed. */
export interface NativeMemory {
  /**
   * Makes a file without a name, with all its memory, so that no later write can fail: its descriptor. Its size is fixed,
   * where the kernel has seals.
   *
   * @throws Error where there is not so much memory.
   */
  createFile(byteLength: number): number
  /** Closes such a file. Not as Node's own files are: in its threads it warns of those that it has not opened. */
  closeFile(descriptor: number): void
  /** Whether nobody can make this file shorter: memory behind the end of a file ends the process that reads it. */
  isSealed(descriptor: number): boolean
  /** @throws Error where there is no room for it, or no such file. */
  map(descriptor: number, byteLength: number, isWritten: boolean): Mapping
  /** Has memory that was not used before come in large pages: a copy into it is three to four times as fast. */
  useLargePages(fresh: Uint8Array): void
}

interface Koffi {
  load(path: null): { func(prototype: string): (...args: unknown[]) => never }
  address(view: Uint8Array): bigint
  view(pointer: bigint, byteLength: number): ArrayBuffer
  errno(): number
}

// linux/mman.h, linux/memfd.h
const PROT_READ = 1
const PROT_WRITE = 2
const MAP_SHARED = 1
const MADV_HUGEPAGE = 14
const MFD_CLOEXEC = 1
const MFD_ALLOW_SEALING = 2
const F_ADD_SEALS = 1033
const F_GET_SEALS = 1034
const F_SEAL_SEAL = 1
const F_SEAL_SHRINK = 2
const F_SEAL_GROW = 4
const MAP_FAILED = 2n ** 64n - 1n

let loaded: NativeMemory | null | undefined

/** Null where the C library cannot be called. */
export function nativeMemory(): NativeMemory | null {
  loaded ??= load()
  return loaded
}

function load(): NativeMemory | null {
  if (process.platform !== 'linux') return null
  try {
    return bind(createRequire(import.meta.url)('koffi') as Koffi)
  } catch {
    return null // it was left out, or has no binary for this machine
  }
}

function bind(koffi: Koffi): NativeMemory | null {
  const library = koffi.load(null)
  const memfdCreate: (name: string, flags: number) => number = library.func('int memfd_create(const char *, uint32_t)')
  const allocate: (file: number, offset: number, length: number) => number = library.func(
    'int posix_fallocate(int, int64_t, int64_t)',
  )
  const mmap: (at: null, length: number, access: number, flags: number, file: number, offset: number) => bigint =
    library.func('void *mmap(void *, size_t, int, int, int, int64_t)')
  const munmap: (at: bigint, length: number) => number = library.func('int munmap(void *, size_t)')
  const fcntl: (file: number, command: number, seals: number) => number = library.func('int fcntl(int, int, int)')
  const close: (file: number) => number = library.func('int close(int)')
  const madvise: (at: bigint, length: number, advice: number) => number = library.func(
    'int madvise(void *, size_t, int)',
  )
  const native: NativeMemory = {
    createFile(byteLength) {
      let file = memfdCreate('tensorbridge', MFD_CLOEXEC | MFD_ALLOW_SEALING)
      if (file < 0) file = memfdCreate('tensorbridge', MFD_CLOEXEC) // a kernel without seals
      if (file < 0) throw new Error(`memfd_create failed: errno ${koffi.errno()}`)
      const problem = allocate(file, 0, byteLength)
      if (problem !== 0) {
        close(file)
        throw new Error(`posix_fallocate of ${byteLength} bytes failed: errno ${problem}`)
      }
      fcntl(file, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW)
      return file
    },
    isSealed(descriptor) {
      const seals = fcntl(descriptor, F_GET_SEALS, 0)
      return seals >= 0 && (seals & F_SEAL_SHRINK) !== 0
    },
    closeFile: (descriptor) => void close(descriptor),
    map(descriptor, byteLength, isWritten) {
      // Memory behind the end of a file would end this process when it is read.
      if (fstatSync(descriptor).size < byteLength) throw new Error('the file is shorter than it was said to be')
      const access = isWritten ? PROT_READ | PROT_WRITE : PROT_READ
      const at = mmap(null, byteLength, access, MAP_SHARED, descriptor, 0)
      if (BigInt.asUintN(64, at) === MAP_FAILED) throw new Error(`mmap failed: errno ${koffi.errno()}`)
      try {
        return {
          bytes: new Uint8Array(koffi.view(at, byteLength)),
          view: (length) => koffi.view(at, length),
          close: () => void munmap(at, byteLength),
        }
      } catch (error) {
        munmap(at, byteLength)
        throw error
      }
    },
    useLargePages(fresh) {
      const start = koffi.address(fresh)
      const first = (start + PAGE - 1n) & -PAGE
      const last = (start + BigInt(fresh.byteLength)) & -PAGE
      // Only advice: where there are no large pages, nothing happens.
      if (last > first) madvise(first, Number(last - first), MADV_HUGEPAGE)
    },
  }
  return works(native) ? native : null
}

// The largest page size of Linux's platforms: what is aligned to it is aligned to all others.
const PAGE = 65536n

/** Some runtimes (Electron) forbid buffers over memory that is not theirs. */
function works(native: NativeMemory): boolean {
  const size = 4096
  const file = native.createFile(size)
  try {
    const mapping = native.map(file, size, true)
    mapping.bytes[size - 1] = 7
    const isMapped = mapping.bytes[size - 1] === 7
    mapping.close()
    return isMapped
  } finally {
    native.closeFile(file)
  }
}
