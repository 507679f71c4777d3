using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Files with a project in every line, however they are cut on the way.</summary>
public sealed class LineTarget : JsonTarget
{
    private static readonly ReadingOptions Options = ReadingOptions.Default.WithMaxBytes(4_096);

    public override string Name => "lines";

    public override int Share => 40_000;

    public override IReadOnlyList<string> Words { get; } =
    ["\n", "\r\n", "\n\n", .. JsonWords.Of(DeclarationJson.Schema)];

    public override IEnumerable<byte[]> Seeds() =>
        [
            "{\"name\":\"项目\"}\n\n{\"name\":\"\"}\r\n[]"u8.ToArray(),
            .. DeclarationTarget
                .Projects()
                .Select(project => Encoding.UTF8.GetBytes(ProjectJson.ToJson(project) + "\n{}\n")),
        ];

    protected override void Try(byte[] input, bool isThorough)
    {
        var whole = Read(new MemoryStream(input));
        using var pieces = new PiecewiseStream(input);
        var cut = Read(pieces);
        Law.AreEqual(whole.Count, cut.Count);
        for (var i = 0; i < whole.Count; i++)
        {
            Law.AreEqual(whole[i].Line, cut[i].Line);
            Law.AreEqual(whole[i].Project, cut[i].Project);
            ReadingLaws.AreSame(whole[i].Findings, cut[i].Findings);
        }
    }

    private static List<ProjectReading> Read(Stream stream)
    {
        var readings = new List<ProjectReading>();
        var lines = ProjectJson.ReadLinesAsync(stream, Options).GetAsyncEnumerator();
        try
        {
            while (Wait(lines.MoveNextAsync()))
            {
                readings.Add(lines.Current);
            }
        }
        finally
        {
            lines.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        return readings;
    }

    private static bool Wait(ValueTask<bool> next) => next.AsTask().GetAwaiter().GetResult();

    /// <summary>Gives one, two, three … bytes at a time.</summary>
    private sealed class PiecewiseStream(byte[] content) : MemoryStream(content)
    {
        private int _length;

        public override ValueTask<int> ReadAsync(
            Memory<byte> buffer,
            CancellationToken cancellationToken = default
        )
        {
            _length = (_length % 61) + 1;
            return base.ReadAsync(buffer[..Math.Min(_length, buffer.Length)], cancellationToken);
        }
    }
}
