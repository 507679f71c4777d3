using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

[Laws(Arbitrary = [typeof(ProjectGenerators)], MaxTest = ProjectGenerators.Cases)]
public sealed class DeclarationJsonProperties
{
    [Law]
    public void ReadOfWritten_IsTheSameDeclaration(DepartmentDeclaration declaration)
    {
        var reading = DeclarationJson.Read(DeclarationJson.ToUtf8Bytes(declaration));

        Assert.Empty(reading.Findings);
        Assert.Equal(declaration, reading.Declaration);
    }

    [Law]
    public void WrittenAgain_IsTheSameBytes(DepartmentDeclaration declaration, bool indented)
    {
        var written = DeclarationJson.ToUtf8Bytes(declaration, indented);
        var again = DeclarationJson.ToUtf8Bytes(DeclarationJson.Read(written).GetDeclaration(), indented);

        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(again));
    }

    [Law]
    public void Serializer_AndDocument_AgreeOnTheForm(DepartmentDeclaration declaration)
    {
        var options = new JsonSerializerOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };

        var json = JsonSerializer.Serialize(declaration, options);

        Assert.Equal(DeclarationJson.ToJson(declaration), json);
        Assert.Equal(declaration, JsonSerializer.Deserialize<DepartmentDeclaration>(json));
    }

    [Law]
    public void CutDocument_IsNeverComplete(DepartmentDeclaration declaration, int place)
    {
        var bytes = DeclarationJson.ToUtf8Bytes(declaration);
        var cut = (int)((uint)place % (uint)bytes.Length);

        var reading = DeclarationJson.Read(bytes.AsSpan(0, cut));

        Assert.False(reading.IsComplete);
        Assert.All(
            reading.Declaration?.Projects ?? [],
            project => Assert.Contains(project, declaration.Projects)
        );
    }
}
