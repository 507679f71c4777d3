using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Testing;

/// <summary>JSON texts of declarations, right and wrong in every way that is known.</summary>
public static class DocumentGenerators
{
    /// <summary>What is done to documents, for counts by kind.</summary>
    public static ImmutableArray<string> Kinds => DocumentMutations.Kinds;

    public static Arbitrary<DocumentCase> DocumentCase() => Arb.From(DocumentGen(), Smaller);

    /// <summary>The document of a declaration by a writer with other habits.</summary>
    public static DocumentCase OfAnotherWriter(DepartmentDeclaration declaration, int seed) =>
        Mutated("another writer", declaration, seed);

    /// <summary>The same without a part, or with a shorter string.</summary>
    public static IEnumerable<DocumentCase> Smaller(DocumentCase document)
    {
        JsonTree tree;
        try
        {
            tree = JsonTree.Parse(document.Utf8.AsSpan());
        }
        catch (JsonException)
        {
            yield break;
        }

        var count = tree.Places().Count();
        for (var i = 0; i < count; i++)
        {
            var copy = tree.Copy();
            copy.Places().ElementAt(i).Remove();
            yield return Smaller(document, copy);
        }

        for (var i = 0; i < count; i++)
        {
            var copy = tree.Copy();
            var value = copy.Places().ElementAt(i).Value;
            if (value.IsString && value.Raw.Length > 3 && !value.Raw.Contains('\\', StringComparison.Ordinal))
            {
                value.Raw = string.Concat(value.Raw.AsSpan(0, value.Raw.Length / 2), "\"");
                yield return Smaller(document, copy);
            }
        }
    }

    private static Gen<DocumentCase> DocumentGen() =>
        from declaration in ProjectGenerators.DepartmentDeclaration().Generator.Resize(8)
        from kind in Gen.Elements<string>(Kinds)
        from seed in Gen.Choose(0, int.MaxValue)
        select Mutated(kind, declaration, seed);

    private static DocumentCase Mutated(string kind, DepartmentDeclaration declaration, int seed) =>
        new(
            kind,
            [.. DocumentMutations.Mutate(kind, DeclarationJson.ToUtf8Bytes(declaration), new Random(seed))]
        );

    private static DocumentCase Smaller(DocumentCase document, JsonTree tree) =>
        document with
        {
            Utf8 = [.. Encoding.UTF8.GetBytes(tree.ToString())],
        };
}
