using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Reads the files that the user names, and of each no more than it takes to see that it is too large.</summary>
internal static class InputFile
{
    private const int HeadLength = 4_096;
    private const int UnknownLength = 65_536;

    // What the shell has opened for this process is there already, and whoever named it wants it.
    private static readonly string[] Descriptors = ["/dev/stdin", "/dev/fd/", "/proc/self/fd/"];

    /// <summary>How many bytes of a file are read at most.</summary>
    /// <param name="head">Its first bytes, a few thousand or all.</param>
    public delegate long MostBytes(ReadOnlySpan<byte> head);

    /// <summary>The bytes of a JSON file.</summary>
    /// <param name="path">The file, as the user names it.</param>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    public static byte[] Read(string path) => Read(path, _ => ReadingOptions.Default.MaxBytes);

    /// <summary>The bytes of a file; of one that has more than may be read one more, so that it is seen to have more.</summary>
    /// <param name="path">The file, as the user names it.</param>
    /// <param name="mostOf">How many may be read.</param>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    public static byte[] Read(string path, MostBytes mostOf)
    {
        if (Directory.Exists(path))
        {
            throw new CannotRunException(
                new BilingualText($"“{path}”是文件夹，不是文件。", $"'{path}' is a directory, not a file.")
            );
        }

        if (
            FileStatus.Of(path) is { Kind: FileKind.Special }
            && !Descriptors.Any(name => path.StartsWith(name, StringComparison.Ordinal))
        )
        {
            throw new CannotRunException(NoFile(path));
        }

        try
        {
            using var file = new FileStream(
                path,
                new FileStreamOptions
                {
                    Share = FileShare.ReadWrite | FileShare.Delete,
                    Options = FileOptions.SequentialScan,
                    BufferSize = 0,
                }
            );
            return Read(file, mostOf);
        }
        catch (Exception failure) when (SystemFailures.IsOne(failure))
        {
            throw FileFailures.Reading(path, failure);
        }
    }

    /// <summary>That it is a device, a pipe or a socket, which is not read.</summary>
    public static BilingualText NoFile(string path) =>
        new(
            $"“{path}”是设备、管道等，不是普通文件，不读取。",
            $"'{path}' is a device, a pipe or the like and no regular file: it is not read."
        );

    /// <summary>The bytes of a stream; of one that has more than may be read one more, so that it is seen to have more.</summary>
    /// <param name="file">The stream.</param>
    /// <param name="mostOf">How many may be read.</param>
    public static byte[] Read(Stream file, MostBytes mostOf)
    {
        var expected = file.CanSeek ? file.Length : 0;
        var bytes = new byte[Math.Min(expected > 0 ? expected : UnknownLength, HeadLength)];
        var count = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var most = mostOf(bytes.AsSpan(0, count)) + 1;
        while (count == bytes.Length && count < most)
        {
            var next = file.ReadByte();
            if (next < 0)
            {
                break;
            }

            var size = Math.Max(expected, Math.Min(2L * count, Array.MaxLength));
            Array.Resize(ref bytes, (int)Math.Min(size, most));
            bytes[count++] = (byte)next;
            count += file.ReadAtLeast(bytes.AsSpan(count), bytes.Length - count, throwOnEndOfStream: false);
        }

        return count == bytes.Length ? bytes : bytes[..count];
    }
}
