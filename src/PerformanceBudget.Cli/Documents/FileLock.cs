using System.Security.Cryptography;
using System.Text;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Keeps two runs from changing one file at once: the second one waits until the first one is done.</summary>
/// <remarks>
/// It is a file beside the other, held open, which the system lets go of whatever becomes of the process. The file itself cannot be held,
/// since it is replaced.
/// </remarks>
internal sealed class FileLock : IDisposable
{
    private const int Attempts = 1_000;
    private const int HashLength = 16;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    // EWOULDBLOCK; on Windows ERROR_SHARING_VIOLATION.
    private static readonly int[] HeldResults =
    [
        OperatingSystem.IsMacOS() ? 35 : 11,
        unchecked((int)0x80070020),
    ];

    private readonly string _path;
    private readonly FileStream _file;

    private FileLock(string path, FileStream file)
    {
        _path = path;
        _file = file;
    }

    /// <summary>Waits until nobody else changes a file.</summary>
    /// <exception cref="CannotRunException">Somebody does for ever, or the folder cannot be written to.</exception>
    public static FileLock Take(string path)
    {
        var target = CanonicalPath.Of(path);
        var hash = Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileName(target)))
        );
        var place = Path.Combine(
            Path.GetDirectoryName(target) ?? target,
            $".pbudget-{hash[..HashLength]}.lock"
        );
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            try
            {
                return new FileLock(place, UnfinishedFiles.Begin(place, Open));
            }
            catch (IOException held) when (HeldResults.Contains(held.HResult))
            {
                Thread.Sleep(Pause);
            }
            catch (Exception refused) when (SystemFailures.IsOne(refused))
            {
                throw FileFailures.Writing(path, refused);
            }
        }

        throw new CannotRunException(
            new BilingualText(
                $"另一个 pbudget 一直在修改“{path}”，请稍后再试。",
                $"Another pbudget keeps changing '{path}'; try again later."
            )
        );
    }

    public void Dispose() => UnfinishedFiles.End(_path, _ => _file.Dispose());

    // Of a file that is removed when it is let go of, .NET makes sure after waiting that it has the one that is still there.
    private static FileStream Open(string path) =>
        new(
            path,
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 0,
            FileOptions.DeleteOnClose
        );
}
