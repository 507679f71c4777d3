using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.Loader;
using SharpFuzz;

namespace PerformanceBudget.Fuzz.Coverage;

/// <summary>
/// Loads the program a second time, with copies of the library in which every branch is counted. The assemblies beside the program stay as they are.
/// </summary>
internal sealed class InstrumentedContext : AssemblyLoadContext
{
    private const string Own = "PerformanceBudget.";

    /// <summary>The assemblies whose branches are counted, always in this order: it decides the numbers of their branches.</summary>
    private static readonly string[] Counted =
    [
        "PerformanceBudget.Domain",
        "PerformanceBudget.Documents",
        "PerformanceBudget.Documents.Html",
        "PerformanceBudget.Documents.Pdf",
    ];

    private readonly FrozenDictionary<string, byte[]> _counted;

    private InstrumentedContext(FrozenDictionary<string, byte[]> counted)
        : base(nameof(InstrumentedContext)) => _counted = counted;

    /// <summary>A context with fresh copies.</summary>
    public static InstrumentedContext Create()
    {
        EdgeMap.Prepare();
        var folder = Directory.CreateTempSubdirectory("performance-budget-fuzz-");
        try
        {
            return new InstrumentedContext(
                Counted.ToFrozenDictionary(
                    name => name,
                    name => Instrument(name, folder.FullName),
                    StringComparer.Ordinal
                )
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>This program, over the copies.</summary>
    public Assembly LoadProgram() => LoadFromAssemblyPath(typeof(InstrumentedContext).Assembly.Location);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        return _counted.TryGetValue(name, out var image) ? LoadFromStream(new MemoryStream(image))
            : name.StartsWith(Own, StringComparison.Ordinal) ? LoadFromAssemblyPath(PathTo(name))
            : null;
    }

    private static byte[] Instrument(string name, string folder)
    {
        var copy = Path.Combine(folder, name + ".dll");
        File.Copy(PathTo(name), copy);
        _ = Fuzzer.Instrument(copy, _ => true, Options.Value);
        return File.ReadAllBytes(copy);
    }

    private static string PathTo(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");
}
