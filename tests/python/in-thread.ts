// Python source that the tests of threads and of callbacks share.

/** `in_thread(f, *args)`: calls `f` on a thread of its own that it waits for; gives what it gives, raises what it raises. */
export const IN_THREAD = `
import threading
def in_thread(f, *args):
    result = []
    def run():
        try:
            result.append(f(*args))
        except BaseException as error:
            result.append(error)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if isinstance(result[0], BaseException):
        raise result[0]
    return result[0]
`

/** What calls JavaScript from several threads, and contexts that tell of themselves in `log`. */
export const CALLING = `
import contextlib, functools, threading
log = []

def call(f, *args):
    return f(*args)

class Recorder:
    def __init__(self, name):
        self.name = name
    def __enter__(self):
        log.append('enter ' + self.name)
        return self
    def __exit__(self, kind, error, trace):
        log.append('exit ' + self.name + (' ' + kind.__name__ if kind else ''))
        return self.name == 'swallow'

${IN_THREAD}
def in_threads(functions):
    results = [None] * len(functions)
    def run(i):
        results[i] = functions[i]()
    threads = [threading.Thread(target=run, args=(i,)) for i in range(len(functions))]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return results

def name_of_thread():
    return threading.current_thread().name
`
