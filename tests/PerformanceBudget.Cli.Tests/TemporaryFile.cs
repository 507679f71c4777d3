using System.Text;

namespace PerformanceBudget.Cli.Tests;

/// <summary>A file that is gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("pbudget-").FullName;

    public TemporaryFile(string content, string name = "declaration.json")
        : this(Encoding.UTF8.GetBytes(content), name) { }

    public TemporaryFile(byte[] content, string name = "declaration.json")
    {
        Path = System.IO.Path.Combine(_directory, name);
        File.WriteAllBytes(Path, content);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
