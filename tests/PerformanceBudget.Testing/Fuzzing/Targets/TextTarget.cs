using System.Text;

namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>A reader of a text.</summary>
public abstract class TextTarget : FuzzTarget
{
    private const string Data = "tests/PerformanceBudget.Domain.Tests/Data";

    public override FuzzSyntax Syntax => FuzzSyntax.Text;

    public override int MaxBytes => 1_024;

    public override int Share => 1_000_000;

    public override IEnumerable<byte[]> Seeds() =>
        Texts().Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes);

    public sealed override void Examine(byte[] input, bool isThorough) =>
        Examine(new FuzzedText(input, isThorough));

    /// <summary>Texts to begin with.</summary>
    protected abstract IEnumerable<string> Texts();

    /// <summary>Tries a text.</summary>
    protected abstract void Examine(FuzzedText text);

    /// <summary>The first column of a table of the fixtures, without its head.</summary>
    protected static IEnumerable<string> Fixture(string name) =>
        Column(Repository.PathTo("tests", "fixtures", "text", name));

    /// <summary>The first column of a table of texts that were published.</summary>
    protected static IEnumerable<string> Published(string name) =>
        Column(Path.Combine(Repository.PathTo(Data), name));

    private static IEnumerable<string> Column(string path) =>
        File.ReadLines(path).Skip(1).Select(line => line.Split('\t')[0]);
}
