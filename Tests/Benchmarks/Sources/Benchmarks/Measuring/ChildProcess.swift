import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a command and reads the system's own account of it.
enum ChildProcess {
  struct Ending {
    /// Seconds from the start to the end, and of processor time.
    let wall: Double
    let processor: Double
    /// MiB at the peak.
    let memory: Double
    let output: String
    let errors: String
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  static func run(_ command: [String]) throws -> Ending {
    let output = try TemporaryFile(), errors = try TemporaryFile()
    let clock = ContinuousClock()
    let start = clock.now
    let process = try spawn(command, output.descriptor, errors.descriptor)
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else {
      throw Failure(description: "'\(command[0])' was lost")
    }
    let wall = start.duration(to: clock.now)
    guard status == 0 else {
      throw Failure(description: "'\(command.joined(separator: " "))' failed:\n\(errors.text)")
    }
    return Ending(
      wall: wall / .seconds(1), processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      memory: mebibytes(usage), output: output.text, errors: errors.text)
  }

  private static func spawn(_ command: [String], _ output: Int32, _ errors: Int32) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let error = posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    guard error == 0 else {
      throw Failure(description: "'\(command[0])' does not start: \(String(cString: strerror(error)))")
    }
    return process
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

  private static func mebibytes(_ usage: rusage) -> Double {
    #if canImport(Darwin)
      Double(usage.ru_maxrss) / 1_048_576
    #else
      Double(usage.ru_maxrss) / 1024
    #endif
  }
}

/// A file without a name, for what a process writes.
private final class TemporaryFile {
  let descriptor: Int32

  init() throws {
    var path = Array("/tmp/gibbs-benchmark-XXXXXX".utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw ChildProcess.Failure(description: "no temporary file can be made") }
    unlink(path)
  }

  deinit { close(descriptor) }

  var text: String {
    lseek(descriptor, 0, SEEK_SET)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    return String(decoding: (try? file.readToEnd()) ?? Data(), as: UTF8.self)
  }
}
