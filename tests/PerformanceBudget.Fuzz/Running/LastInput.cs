using System.IO.MemoryMappedFiles;

namespace PerformanceBudget.Fuzz.Running;

/// <summary>A file that has the input that is being tried, and is there when the process is not any more.</summary>
internal sealed class LastInput : IDisposable
{
    private const long Size = 16L << 20;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public LastInput(string path)
    {
        Path = path;
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Create, mapName: null, Size);
        _view = _file.CreateViewAccessor();
    }

    public string Path { get; }

    /// <summary>Keeps an input: its length, and its bytes behind that.</summary>
    public void Keep(byte[] input)
    {
        _view.Write(0, input.Length);
        _view.WriteArray(sizeof(int), input, 0, (int)Math.Min(input.Length, Size - sizeof(int)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
        File.Delete(Path);
    }
}
