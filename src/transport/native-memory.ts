// Memory that two processes have mapped, for shared-memory.ts. Node has no such thing, so the C library is called, through
// koffi: an optional dependency with binaries inside it. Without it, on other systems than Linux, and where a runtime
// forbids buffers over foreign memory, files are written and read instead.
//
// koffi's own figures here: 10 ms to load, which the first large array pays; less than 1 µs for a call.
//
// Files consist of large pages as far as they can (python/src/tensorbridge/memory_files.py says why, and does the same).

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
const PROT_NONE = 0
const PROT_READ = 1
const PROT_WRITE = 2
const MAP_SHARED = 1
const MAP_PRIVATE = 2
const MAP_FIXED = 0x10
const MAP_ANONYMOUS = 0x20
const MADV_HUGEPAGE = 14
// Linux 6.1 and later, whatever /sys says of shared memory, unless it is "deny".
const MADV_COLLAPSE = 25
const MFD_CLOEXEC = 1
const MFD_ALLOW_SEALING = 2
const F_ADD_SEALS = 1033
const F_GET_SEALS = 1034
const F_SEAL_SEAL = 1
const F_SEAL_SHRINK = 2
const F_SEAL_GROW = 4
const MAP_FAILED = 2n ** 64n - 1n
// Where the processor has other ones, none are found.
const LARGE_PAGE = 2 << 20

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
  const truncate: (file: number, length: number) => number = library.func('int ftruncate(int, int64_t)')
  const mmap: (at: bigint, length: number, access: number, flags: number, file: number, offset: number) => bigint =
    library.func('void *mmap(uintptr_t, size_t, int, int, int, int64_t)')
  const munmap: (at: bigint, length: number) => number = library.func('int munmap(void *, size_t)')
  const fcntl: (file: number, command: number, seals: number) => number = library.func('int fcntl(int, int, int)')
  const close: (file: number) => number = library.func('int close(int)')
  const smallPage = (library.func('int getpagesize()') as () => number)()
  const madvise: (at: bigint, length: number, advice: number) => number = library.func(
    'int madvise(void *, size_t, int)',
  )
  const mapAt = (at: bigint, length: number, access: number, flags: number, file: number): bigint => {
    const address = BigInt.asUintN(64, mmap(at, length, access, flags, file, 0))
    if (address === MAP_FAILED) throw new Error(`mmap failed: errno ${koffi.errno()}`)
    return address
  }
  /** The place of large pages has to be a multiple of their size. */
  const mapFile = (file: number, byteLength: number, access: number): bigint => {
    if (byteLength < LARGE_PAGE) return mapAt(0n, byteLength, access, MAP_SHARED, file)
    const room = byteLength + LARGE_PAGE
    const start = mapAt(0n, room, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1)
    const at = roundedUp(start, LARGE_PAGE)
    try {
      mapAt(at, byteLength, access, MAP_SHARED | MAP_FIXED, file)
    } catch (error) {
      munmap(start, room)
      throw error
    }
    // What is around the file is given back.
    const end = at + roundedUp(BigInt(byteLength), smallPage)
    if (at > start) munmap(start, Number(at - start))
    if (start + BigInt(room) > end) munmap(end, Number(start + BigInt(room) - end))
    return at
  }
  /** Has a new file's memory come in large pages, where the kernel can and has them. What remains has no memory yet. */
  const makePagesLarge = (file: number, byteLength: number): void => {
    const large = byteLength - (byteLength % LARGE_PAGE)
    if (large === 0) return
    // The kernel makes a large page of small ones, of which there has to be one at least.
    for (let offset = 0; offset < large; offset += LARGE_PAGE) allocate(file, offset, 1)
    const at = mapFile(file, large, PROT_READ | PROT_WRITE)
    madvise(at, large, MADV_COLLAPSE)
    munmap(at, large)
  }
  const native: NativeMemory = {
    createFile(byteLength) {
      let file = memfdCreate('tensorbridge', MFD_CLOEXEC | MFD_ALLOW_SEALING)
      if (file < 0) file = memfdCreate('tensorbridge', MFD_CLOEXEC) // a kernel without seals
      if (file < 0) throw new Error(`memfd_create failed: errno ${koffi.errno()}`)
      try {
        if (truncate(file, byteLength) !== 0) throw new Error(`ftruncate failed: errno ${koffi.errno()}`)
        makePagesLarge(file, byteLength)
        // What is there stays as it is.
        const problem = allocate(file, 0, byteLength)
        if (problem !== 0) throw new Error(`posix_fallocate of ${byteLength} bytes failed: errno ${problem}`)
      } catch (error) {
        close(file)
        throw error
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
      const at = mapFile(descriptor, byteLength, isWritten ? PROT_READ | PROT_WRITE : PROT_READ)
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
      const first = roundedUp(start, PAGE)
      const end = start + BigInt(fresh.byteLength)
      const last = end - (end % BigInt(PAGE))
      // Only advice: where there are no large pages, nothing happens.
      if (last > first) madvise(first, Number(last - first), MADV_HUGEPAGE)
    },
  }
  return works(native) ? native : null
}

// The largest page size of Linux's platforms: what is aligned to it is aligned to all others.
const PAGE = 65536

function roundedUp(address: bigint, size: number): bigint {
  const by = BigInt(size)
  return ((address + by - 1n) / by) * by
}

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
