using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Documents;

/// <summary>
/// A file that is written as a whole or not at all: everything goes to a temporary file beside it, which takes its name at the end.
/// Whatever ends the run before that, the file is as it was.
/// </summary>
/// <remarks>A device or a pipe, such as <c>/dev/stdout</c>, is written to as it is.</remarks>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _target;
    private readonly FileStream _file;
    private string? _temporary;

    private OutputFile(string path, string target, string? temporary, FileStream file)
    {
        _path = path;
        _target = target;
        _temporary = temporary;
        _file = file;
        Stream = new GuardedStream(file, failure => FileFailures.Writing(path, failure));
    }

    /// <summary>Takes what is to be in the file.</summary>
    public Stream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file, as the user names it.</param>
    /// <exception cref="CannotRunException">It cannot be written.</exception>
    public static OutputFile Create(string path)
    {
        if (FileNames.AreLost(path))
        {
            throw new CannotRunException(FileNames.Lost(path));
        }

        try
        {
            if (FileStatus.Of(path) is { Kind: FileKind.Special })
            {
                return new OutputFile(path, path, null, Open(path, FileMode.Open));
            }

            var target = CanonicalPath.Of(path);
            if (Path.Exists(target))
            {
                // A file that may not be changed is not replaced either, although its folder would allow that.
                Open(target, FileMode.Open).Dispose();
            }

            var temporary = Path.Combine(
                Path.GetDirectoryName(target)!,
                $".pbudget-{Path.GetRandomFileName()}.tmp"
            );
            var file = UnfinishedFiles.Begin(temporary, name => Open(name, FileMode.CreateNew));
            TakePermissions(file, target);
            return new OutputFile(path, target, temporary, file);
        }
        catch (Exception refused) when (SystemFailures.IsOne(refused))
        {
            throw FileFailures.Writing(path, refused);
        }
    }

    /// <summary>Ends the file, and puts it where it belongs.</summary>
    /// <exception cref="CannotRunException">It cannot be written.</exception>
    public void Keep()
    {
        try
        {
            if (_temporary is not { } temporary)
            {
                _file.Flush();
                return;
            }

            _file.Flush(flushToDisk: true);
            _file.Dispose();
            UnfinishedFiles.End(temporary, name => File.Move(name, _target, overwrite: true));
            _temporary = null;
        }
        catch (Exception refused) when (SystemFailures.IsOne(refused))
        {
            throw FileFailures.Writing(_path, refused);
        }
    }

    /// <summary>Removes what was written, unless it was kept.</summary>
    public void Dispose()
    {
        try
        {
            _file.Dispose();
        }
        catch (IOException)
        {
            // What is left to write goes nowhere.
        }

        if (_temporary is { } temporary)
        {
            _temporary = null;
            try
            {
                UnfinishedFiles.End(temporary, File.Delete);
            }
            catch (Exception refused) when (SystemFailures.IsOne(refused))
            {
                // It stays, under a name that nothing reads.
            }
        }
    }

    private static FileStream Open(string path, FileMode mode) =>
        new(
            path,
            new FileStreamOptions
            {
                Mode = mode,
                Access = FileAccess.Write,
                Share = FileShare.ReadWrite | FileShare.Delete,
            }
        );

    /// <summary>Gives a file the permissions of the one that it replaces, before anything is in it.</summary>
    private static void TakePermissions(FileStream file, string target)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(target))
        {
            return;
        }

        try
        {
            File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(target));
        }
        catch (Exception refused) when (SystemFailures.IsOne(refused))
        {
            // Not every file system has them.
        }
    }
}
