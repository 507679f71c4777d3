using System.Text;

namespace PerformanceBudget.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("pbudget-").FullName;

    /// <summary>Writes a file, below folders where its name has some.</summary>
    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Writes a file, below folders where its name has some.</summary>
    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine([Path, .. name.Split('/')]);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
