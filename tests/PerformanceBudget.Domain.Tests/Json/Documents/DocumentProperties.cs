using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>Laws of documents of every kind, good and bad, by every door.</summary>
[Laws(
    Arbitrary = [typeof(ProjectGenerators), typeof(DocumentGenerators)],
    MaxTest = ProjectGenerators.Cases * 2
)]
public sealed class DocumentProperties
{
    [Law]
    public void Document_ReadAndDeserialized_GetsTheSameVerdict(DocumentCase document)
    {
        var reading = DeclarationJson.Read(document.Utf8.AsSpan());

        var deserialized = Deserialized(() =>
            JsonSerializer.Deserialize<DepartmentDeclaration>(WithoutMark(document))
        );

        Assert.Equal(reading.IsComplete ? reading.Declaration : null, deserialized);
    }

    [Law]
    public void Document_FromBytesAndFromAStream_IsDeserializedAlike(DocumentCase document)
    {
        using var stream = new MemoryStream([.. document.Utf8]);

        Assert.Equal(
            Deserialized(() => JsonSerializer.Deserialize<DepartmentDeclaration>(WithoutMark(document))),
            Deserialized(() => JsonSerializer.Deserialize<DepartmentDeclaration>(stream))
        );
    }

    [Law]
    public void AcceptedDocument_WrittenAndRead_IsTheSameDeclaration(DocumentCase document)
    {
        if (DeclarationJson.Read(document.Utf8.AsSpan()) is { IsComplete: true } reading)
        {
            var written = DeclarationJson.ToUtf8Bytes(reading.GetDeclaration());

            Assert.Equal(reading.Declaration, DeclarationJson.Read(written).GetDeclaration());
        }
    }

    [Law]
    public void RefusedDocument_EveryFinding_StandsInTheDocument(DocumentCase document)
    {
        var lines = Encoding.UTF8.GetString(WithoutMark(document)).Split('\n');

        foreach (var (finding, position) in DeclarationJson.Read(document.Utf8.AsSpan()).Findings)
        {
            Assert.InRange(position.Line, 1, lines.Length);
            Assert.InRange(position.Column, 1, lines[position.Line - 1].Length + 1);
            Assert.True(finding.Pointer.Length == 0 || finding.Pointer[0] == '/', finding.Pointer);
        }
    }

    [Law]
    public void DocumentOfAnotherWriter_ByEveryDoor_IsTheSameDeclaration(
        DepartmentDeclaration declaration,
        int seed
    )
    {
        var document = DocumentGenerators.OfAnotherWriter(declaration, seed);
        using var stream = new MemoryStream([.. document.Utf8]);

        Assert.Equal(declaration, DeclarationJson.Read(document.Utf8.AsSpan()).GetDeclaration());
        Assert.Equal(
            declaration,
            DeclarationJson.Read(Encoding.UTF8.GetString(document.Utf8.AsSpan())).GetDeclaration()
        );
        Assert.Equal(declaration, JsonSerializer.Deserialize<DepartmentDeclaration>(WithoutMark(document)));
        Assert.Equal(declaration, JsonSerializer.Deserialize<DepartmentDeclaration>(stream));
    }

    private static DepartmentDeclaration? Deserialized(Func<DepartmentDeclaration?> deserialize)
    {
        try
        {
            return deserialize();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>From bytes the serializer takes no byte order mark; from a stream it does.</summary>
    private static byte[] WithoutMark(DocumentCase document) =>
        document.Utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble)
            ? [.. document.Utf8[Encoding.UTF8.Preamble.Length..]]
            : [.. document.Utf8];
}
