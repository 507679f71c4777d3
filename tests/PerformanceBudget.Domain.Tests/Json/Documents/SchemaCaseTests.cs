using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>The reader on the documents and tables of tests/schema, which are there for readers in every language.</summary>
public sealed class SchemaCaseTests
{
    private static readonly string Folder = Repository.PathTo("tests", "schema");

    public static TheoryData<string> GoodDocuments =>
        [.. Directory.GetFiles(Path.Combine(Folder, "good")).Select(file => Path.GetFileName(file))];

    public static TheoryData<string> Accepted => Names("accepted");

    public static TheoryData<string> Refused => Names("refused");

    public static TheoryData<string> Beyond => Names("beyond");

    public static TheoryData<string> NoJson => Names("no-json");

    [Theory]
    [MemberData(nameof(GoodDocuments))]
    public void GoodDocument_Read_IsComplete(string file) =>
        Assert.Empty(DeclarationJson.Read(File.ReadAllBytes(Path.Combine(Folder, "good", file))).Findings);

    [Theory]
    [MemberData(nameof(Accepted))]
    public void AcceptedCase_Read_IsComplete(string name) =>
        Assert.DoesNotContain(Findings("accepted", name), finding => finding.Severity == Severity.Error);

    [Theory]
    [MemberData(nameof(Refused))]
    public void RefusedCase_Read_HasItsCodeInItsPlace(string name)
    {
        var place = Table("refused").Said(name, "at");

        var findings = Findings("refused", name);

        Assert.Contains(
            findings,
            finding =>
                finding.Code.ToString() == Code("refused", name) && AreOneMistake(finding.Pointer, place)
        );
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void CaseBeyondTheSchema_Read_HasItsCodeAndNoOther(string name) =>
        Assert.Equal(
            [Code("beyond", name)],
            Findings("beyond", name).Select(finding => finding.Code.ToString()).Distinct()
        );

    [Theory]
    [MemberData(nameof(NoJson))]
    public void CaseThatIsNoJson_Read_HasItsCode(string name) =>
        Assert.Equal(Code("no-json", name), Findings("no-json", name)[^1].Code.ToString());

    private static TheoryData<string> Names(string table) => [.. Table(table).Names];

    private static SchemaTable Table(string table) => SchemaTable.Load($"cases/{table}");

    private static string Code(string table, string name) => Table(table).Said(name, "code");

    /// <summary>
    /// Reader and schema name the same value, or one of them names the object or the other half of a contradiction: a list of
    /// words for a word, the object for a property that is unknown, <c>breakdown</c> for the lines that it needs.
    /// </summary>
    private static bool AreOneMistake(string byReader, string bySchema) =>
        byReader == bySchema
        || Parent(byReader) == bySchema
        || Parent(byReader) == Parent(bySchema)
        || bySchema.StartsWith(byReader + "/", StringComparison.Ordinal);

    private static string Parent(string pointer) => pointer[..Math.Max(0, pointer.LastIndexOf('/'))];

    private static Finding[] Findings(string table, string name) =>
        [.. DeclarationJson.Read(Table(table).Document(name)).Findings.Select(located => located.Finding)];
}
